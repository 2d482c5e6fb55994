import {
  type AnswerRequest,
  answerFeedbackRoute,
  type Language,
  reviewRoute,
  starterReviewRoute,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** All starters with their votes, and the open feedback. */
export const fetchReview = (language: Language) =>
  callService(reviewRoute, language);

/** One starter, whole. */
export const fetchStarterReview = (starterId: string, language: Language) =>
  callService(starterReviewRoute, language, { starterId });

/** Answers the feedback that was on the page. */
export const sendAnswer = (request: AnswerRequest, language: Language) =>
  callService(answerFeedbackRoute, language, {}, request);
