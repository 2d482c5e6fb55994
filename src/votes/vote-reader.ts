import type { Vote } from './vote.ts';

/** What of a vote is counted. */
export interface CountableVote extends Pick<
  Vote,
  | 'starterId'
  | 'userId'
  | 'contactId'
  | 'wording'
  | 'segmentIds'
  | 'verdict'
  | 'reason'
  | 'votedAt'
> {
  /** Whether it waits for marketing: see `isFeedback`. */
  isOpenFeedback: boolean;
}

/** Reads votes, withdrawn ones included, for recounts and for checks that depend on the voters. */
export interface VoteReader {
  /** All votes on a starter, those taken back included, those held left out. */
  listOfStarter(accountId: number, starterId: string): Promise<Vote[]>;
  /** How many votes each of these starters has that has any. */
  countOfStarters(
    accountId: number,
    starterIds: string[],
  ): Promise<Map<string, number>>;
  /** What is counted of the votes of each of these starters that has any. */
  listCountable(
    accountId: number,
    starterIds: string[],
  ): Promise<Map<string, CountableVote[]>>;
  /** Those of these keys that there are. */
  listByKeys(accountId: number, voteKeys: string[]): Promise<Vote[]>;
  /** Whether any vote of the account was cast under the promise that it is not named. */
  hasUnnamed(accountId: number): Promise<boolean>;
  /** Whether marketing has words of this person, or has taken some over. */
  hasWordsOf(accountId: number, userId: number): Promise<boolean>;
}
