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
import { call } from './serviceApi.ts';

/** All starters with their votes, and the open returns. */
export const fetchReview = (language: Language) =>
  call<ReviewAnswer>(REVIEW_PATH, language);

/** One starter, whole. */
export const fetchStarterReview = (starterId: string, language: Language) =>
  call<StarterReviewAnswer>(starterReviewPath(starterId), language);

/** Answers the returns that were on the page. */
export const sendAnswer = (request: AnswerRequest, language: Language) =>
  call<AnswerAnswer>(ANSWER_RETURNS_PATH, language, {
    method: 'POST',
    body: request,
  });
