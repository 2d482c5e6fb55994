import {
  firstDraftsRoute,
  importProgressRoute,
  type Language,
  type TakeDraftsRequest,
  takeDraftsRoute,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** Conversations to begin with. */
export const fetchFirstDrafts = (language: Language) =>
  callService(firstDraftsRoute, language);

/** Takes some of them. */
export const sendDrafts = (request: TakeDraftsRequest, language: Language) =>
  callService(takeDraftsRoute, language, {}, request);

/** How far that is. */
export const fetchTaking = (key: string, language: Language) =>
  callService(importProgressRoute, language, {}, { key });
