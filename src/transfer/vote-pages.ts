import type { Vote } from '#src/votes/vote.ts';

/** The votes of an account, a page at a time. */
export interface VotePages {
  count(accountId: number): Promise<number>;
  /**
   * Those after a key, in the order of their keys: it never changes, so that none is left out or
   * given twice while people vote, and it says nothing of who voted or when.
   */
  read(accountId: number, after: string, limit: number): Promise<Vote[]>;
}
