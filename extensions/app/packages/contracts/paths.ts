// The service's paths, each called with `?language=` of the viewer. Separate exports, so that a
// bundle holds only those it uses.

/** GET → `CardAnswer` */
export const cardPath = (contactId: number | string): string =>
  `/v1/contacts/${contactId}/starters`;

/** PUT `VoteRequest` → `VoteAnswer` */
export const VOTE_PATH = '/v1/vote';

/** PUT {} → `Done | Refusal` */
export const dismissAnswerPath = (id: string): string =>
  `/v1/answers/${id}/dismissed`;

/** GET → `ReviewAnswer` */
export const REVIEW_PATH = '/v1/review';

/** GET → `StarterReviewAnswer` */
export const starterReviewPath = (starterId: string): string =>
  `/v1/review/starters/${starterId}`;

/** POST `AnswerRequest` → `AnswerAnswer` */
export const ANSWER_RETURNS_PATH = '/v1/review/answers';
