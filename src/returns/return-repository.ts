import type { Answer } from '@starters/contracts';
import type { Vote } from '#src/votes/vote.ts';
import type { ReturnAsRead } from './return-id.ts';

/** The returns of a starter that wait for an answer. */
export interface OpenReturns {
  starterId: string;
  count: number;
  /** Returns with the reason that it does not fit the client. */
  misfits: number;
  /** Longer than promised. */
  overdue: number;
  oldest: Date;
  newest: Date;
}

/** Returns that wait for marketing, and the answers to them. */
export interface ReturnRepository {
  /** Votes on a starter that are returns without an answer, the oldest first. */
  listOpen(accountId: number, starterId: string): Promise<Vote[]>;
  /**
   * Open returns of all starters, without misfits: the `groups` groups by starter and reason that
   * have waited longest.
   */
  listOldest(accountId: number, groups: number): Promise<Vote[]>;
  /** The number of open returns, by starter. */
  countOpen(
    accountId: number,
    promise: { answerDays: number; timeZone: string; now: Date },
  ): Promise<OpenReturns[]>;
  /** Open votes with the reason that the client does not fit, or that a fact is wrong. */
  listOpenMisfits(accountId: number): Promise<Vote[]>;
  /**
   * Answers the returns of this starter that are still in the revision that was read.
   *
   * @returns how many were answered
   */
  answer(
    accountId: number,
    starterId: string,
    returns: ReturnAsRead[],
    answer: { answer: Answer; text: string | null; at: Date },
  ): Promise<number>;
}
