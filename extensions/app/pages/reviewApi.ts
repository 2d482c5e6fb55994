import { hubspot } from '@hubspot/ui-extensions';
import {
  ANSWER_RETURNS_PATH,
  type AnswerAnswer,
  type AnswerRequest,
  type Language,
  REVIEW_PATH,
  type ReviewAnswer,
  SERVICE_ORIGIN,
  type StarterReviewAnswer,
  starterReviewPath,
} from '@starters/contracts';

/** HubSpot's proxy lets 20 requests through at once; one beyond is answered 429 and sent again. */
const pauses = [500, 1000, 2000];

/**
 * Calls the service through HubSpot's proxy; a body makes it a POST. Rejects when no answer of
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
    body && { method: 'POST', body: { ...body } },
  );
  const wait = pauses[attempt];
  if (response.status === 429 && wait) {
    await new Promise((resolve) => setTimeout(resolve, wait));

    return call(path, language, body, attempt + 1);
  }
  const answer = (await response.json()) as T;
  if (typeof answer.ok !== 'boolean') throw answer;

  return answer;
};

/** All starters with their votes, and the open returns. */
export const fetchReview = (language: Language) =>
  call<ReviewAnswer>(REVIEW_PATH, language);

/** One starter, whole. */
export const fetchStarterReview = (starterId: string, language: Language) =>
  call<StarterReviewAnswer>(starterReviewPath(starterId), language);

/** Answers the returns that were on the page. */
export const sendAnswer = (request: AnswerRequest, language: Language) =>
  call<AnswerAnswer>(ANSWER_RETURNS_PATH, language, request);
