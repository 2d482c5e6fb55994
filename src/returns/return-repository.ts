import type { Answer } from '@starters/contracts';
import type { Vote } from '#src/votes/vote.ts';
import type { ReturnAsRead } from './return-id.ts';

/** The returns of a starter that wait for an answer. */
export interface OpenReturns {
  starterId: string;
  count: number;
  /** Those that say it is not for the client. */
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
   * The same of all starters but those that say only that a starter is not for a client; at most
   * `groups` groups by starter and reason, the longest waiting ones.
   */
  listOldest(accountId: number, groups: number): Promise<Vote[]>;
  /** How many returns wait, by starter. */
  countOpen(
    accountId: number,
    promise: { answerDays: number; timeZone: string; now: Date },
  ): Promise<OpenReturns[]>;
  /** Votes that say a starter is not for a client, or that a fact is wrong, not dealt with yet. */
  listOpenMisfits(accountId: number): Promise<Vote[]>;
  /**
   * Answers those of this starter's returns that still stand as they were read.
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
