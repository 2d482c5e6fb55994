import {
  cardRoute,
  dismissAnswerRoute,
  type Language,
  type SheetRequest,
  sheetRoute,
  type ViewReport,
  viewsRoute,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** The card of a contact; `moments` show that its viewer may see it. */
export const fetchCard = (
  contactId: number,
  language: Language,
  moments: string,
) => callService(cardRoute, language, { contactId }, { moments });

/** Dismisses an answer of marketing for good. */
export const dismissAnswer = (id: string, language: Language) =>
  callService(dismissAnswerRoute, language, { id });

/** Reports the starters shown, the facts missing, or the starter taken up; best effort. */
export const reportView = (
  contactId: number,
  language: Language,
  report: ViewReport,
) => callService(viewsRoute, language, { contactId }, report).catch(() => {});

/** A sheet; with a body, the same after something was done on it. */
export const callSheet = (
  path: string,
  language: Language,
  body?: SheetRequest,
) => callService(sheetRoute(path, !!body), language, {}, body);
