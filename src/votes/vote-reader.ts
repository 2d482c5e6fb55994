import type { Vote } from './vote.ts';

/** Reads votes, withdrawn ones included, for recounts and for checks that depend on the voters. */
export interface VoteReader {
  /** All votes on a starter, those taken back included, those held left out. */
  listOfStarter(accountId: number, starterId: string): Promise<Vote[]>;
  /** The same of each of these starters that has votes. */
  listOfStarters(
    accountId: number,
    starterIds: string[],
  ): Promise<Map<string, Vote[]>>;
  /** Those of these keys that there are. */
  listByKeys(accountId: number, voteKeys: string[]): Promise<Vote[]>;
  /** Whether any vote of the account was cast under the promise that it is not named. */
  hasUnnamed(accountId: number): Promise<boolean>;
  /** Whether marketing has words of this person, or has taken some over. */
  hasWordsOf(accountId: number, userId: number): Promise<boolean>;
}
