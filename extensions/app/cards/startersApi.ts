import { hubspot } from '@hubspot/ui-extensions';
import {
  type CardAnswer,
  cardPath,
  dismissAnswerPath,
  type Done,
  type Language,
  type Refusal,
  SERVICE_ORIGIN,
  type SheetAnswer,
  type ViewReport,
  viewsPath,
  VOTE_PATH,
  type VoteAnswer,
  type VoteRequest,
} from '@starters/contracts';

/** HubSpot's proxy lets 20 requests through at once; one beyond is answered 429 and sent again. */
const pauses = [500, 1000, 2000];

/**
 * Calls the service through HubSpot's proxy; a body makes it a PUT. Rejects when no answer of
 * ours comes back: the proxy wraps whatever is no 2xx into a body of its own.
 */
const call = async <T extends { ok: boolean }>(
  path: string,
  language: Language,
  body?: object,
  attempt = 0,
): Promise<T> => {
  const response = await hubspot.fetch(
    `${SERVICE_ORIGIN}${path}?language=${language}`,
    body && { method: 'PUT', body: { ...body } },
  );
  const wait = pauses[attempt];
  if (response.status === 429 && wait) {
    await new Promise((resolve) => setTimeout(resolve, wait));

    return call(path, language, body, attempt + 1);
  }
  const answer = (await response.json()) as T;
  if (answer.ok === undefined) throw answer;

  return answer;
};

/** The card of a contact. */
export const fetchCard = (contactId: number, language: Language) =>
  call<CardAnswer>(cardPath(contactId), language);

/** Casts, changes or withdraws a vote; the same request id counts once. */
export const sendVote = (request: VoteRequest, language: Language) =>
  call<VoteAnswer>(VOTE_PATH, language, request);

/** Puts an answer of marketing away for good. */
export const dismissAnswer = (id: string, language: Language) =>
  call<Done | Refusal>(dismissAnswerPath(id), language, {});

/** Says what was shown, or what was lacking; it may be lost. */
export const reportView = (
  contactId: number,
  language: Language,
  report: ViewReport,
) => call(viewsPath(contactId), language, report).catch(() => {});

/** A sheet; with a body, the same after something was done on it. */
export const callSheet = (path: string, language: Language, body?: object) =>
  call<SheetAnswer>(path, language, body);
