import type { Answer, Reason } from '@starters/contracts';
import type { Vote } from '#src/votes/vote.ts';
import type { FeedbackAsRead } from './feedback-id.ts';

/** The feedback on a starter that waits for an answer. */
export interface OpenFeedback {
  starterId: string;
  count: number;
  /** Feedback with the reason that it does not fit the client. */
  notForClient: number;
  /** Longer than promised. */
  overdue: number;
  oldest: Date;
  newest: Date;
}

/** Feedback that waits for marketing, and the answers to them. */
export interface FeedbackRepository {
  /** Votes on a starter that are feedback without an answer, the oldest first. */
  listOpen(accountId: number, starterId: string): Promise<Vote[]>;
  /**
   * Open feedback of all starters, without those that are not for this client: the `groups` groups by starter and reason that
   * have waited longest.
   */
  listOldest(accountId: number, groups: number): Promise<Vote[]>;
  /** Feedback that was answered, the newest answer first. */
  listAnswered(accountId: number, most: number): Promise<Vote[]>;
  /** How much feedback is open, by starter. */
  countOpen(
    accountId: number,
    promise: { answerDays: number; timeZone: string; now: Date },
  ): Promise<OpenFeedback[]>;
  /** Open votes with the reason that the client does not fit, or that a fact is wrong. */
  listOpenAboutClient(accountId: number): Promise<Vote[]>;
  /**
   * Answers the feedback of this starter that are still in the revision that was read, and the rest of
   * a group: open votes with its reason up to a moment, nothing at all where there are more than the
   * `count` that were read. What was changed since is later; anonymous votes come with their day alone.
   *
   * @returns how many were answered
   */
  answer(
    accountId: number,
    starterId: string,
    feedback: FeedbackAsRead[],
    rest: { reason: Reason | null; until: Date; count: number } | null,
    answer: { answer: Answer; text: string | null; at: Date },
  ): Promise<number>;
}
