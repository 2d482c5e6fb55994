import {
  ANSWER_RETURNS_PATH,
  type AnswerAnswer,
  type AnswerRequest,
  type Language,
  REVIEW_PATH,
  type ReviewAnswer,
  type StarterReviewAnswer,
  starterReviewPath,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** All starters with their votes, and the open returns. */
export const fetchReview = (language: Language) =>
  callService<ReviewAnswer>(REVIEW_PATH, language);

/** One starter, whole. */
export const fetchStarterReview = (starterId: string, language: Language) =>
  callService<StarterReviewAnswer>(starterReviewPath(starterId), language);

/** Answers the returns that were on the page. */
export const sendAnswer = (request: AnswerRequest, language: Language) =>
  callService<AnswerAnswer>(ANSWER_RETURNS_PATH, language, {
    method: 'POST',
    body: request,
  });
