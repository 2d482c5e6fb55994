/** The service's paths, each called with `?language=` of the viewer. */
export const PATHS = {
  /** GET → `CardAnswer` */
  card: (contactId: number | string) => `/v1/contacts/${contactId}/starters`,
  /** PUT `VoteRequest` → `VoteAnswer` */
  vote: '/v1/vote',
  /** PUT {} → `Done | Refusal` */
  dismissAnswer: (id: string) => `/v1/answers/${id}/dismissed`,
  /** GET → `ReviewAnswer` */
  review: '/v1/review',
  /** GET → `StarterReviewAnswer` */
  starterReview: (starterId: string) => `/v1/review/starters/${starterId}`,
  /** POST `AnswerRequest` → `AnswerAnswer` */
  answerReturns: '/v1/review/answers',
} as const;
