import {
  type CardAnswer,
  cardPath,
  dismissAnswerPath,
  type Done,
  type Language,
  type Refusal,
  type SheetAnswer,
  type ViewReport,
  viewsPath,
  VOTE_PATH,
  type VoteAnswer,
  type VoteRequest,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** The card of a contact. */
export const fetchCard = (contactId: number, language: Language) =>
  callService<CardAnswer>(cardPath(contactId), language);

/** Casts, changes or withdraws a vote; the same request id counts once. */
export const sendVote = (request: VoteRequest, language: Language) =>
  callService<VoteAnswer>(VOTE_PATH, language, { body: request });

/** Puts an answer of marketing away for good. */
export const dismissAnswer = (id: string, language: Language) =>
  callService<Done | Refusal>(dismissAnswerPath(id), language, { body: {} });

/** Says what was shown, or what was lacking; it may be lost. */
export const reportView = (
  contactId: number,
  language: Language,
  report: ViewReport,
) =>
  callService(viewsPath(contactId), language, { body: report }).catch(() => {});

/** A sheet; with a body, the same after something was done on it. */
export const callSheet = (path: string, language: Language, body?: object) =>
  callService<SheetAnswer>(path, language, { body });
