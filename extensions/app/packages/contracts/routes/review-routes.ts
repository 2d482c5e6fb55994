import type {
  FiguresAnswer,
  FiguresRequest,
  ReportAnswer,
} from '../figures.ts';
import type { OutcomesAnswer, OutcomesRequest } from '../outcomes.ts';
import type { ReviewAnswer } from '../review.ts';
import type { StarterRecordAnswer } from '../starter-record-card.ts';
import type { StarterReviewAnswer } from '../starter-review.ts';
import type { AnswerAnswer, AnswerRequest } from '../waiting.ts';
import {
  answers,
  MARKETING,
  MARKETING_ON_RECORD,
  route,
  takes,
} from './route.ts';

/** What waits for marketing: feedback, requests, wordings to approve, starters that end. */
export const reviewRoute = route(
  'GET',
  '/v1/review',
  MARKETING,
  answers<ReviewAnswer>,
);

/** One starter with its votes, wordings and history. */
export const starterReviewRoute = route(
  'GET',
  '/v1/review/starters/:starterId',
  MARKETING,
  answers<StarterReviewAnswer>,
);

/** What the card on a starter's own record shows. */
export const starterRecordRoute = route(
  'GET',
  '/v1/review/starters/:starterId/record-card',
  MARKETING_ON_RECORD,
  answers<StarterRecordAnswer>,
);

/** Answers the feedback that was on the page. */
export const answerFeedbackRoute = route(
  'POST',
  '/v1/review/answers',
  MARKETING,
  answers<AnswerAnswer>,
  takes<AnswerRequest>,
);

/** One page of the figures, filtered and sorted. */
export const figuresRoute = route(
  'GET',
  '/v1/figures',
  MARKETING,
  answers<FiguresAnswer>,
  takes<FiguresRequest>,
);

/** The report card of marketing and of each author. */
export const reportRoute = route(
  'GET',
  '/v1/report',
  MARKETING,
  answers<ReportAnswer>,
);

/** What followed uses of starters: counted, and split as asked. */
export const outcomesRoute = route(
  'GET',
  '/v1/outcomes',
  MARKETING,
  answers<OutcomesAnswer>,
  takes<OutcomesRequest>,
);
