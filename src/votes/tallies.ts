import type { SplitTally } from '#src/ranking/tally.ts';

/**
 * The tally of the votes that judge a starter (see `votesThatJudge`), with what marketing's lists
 * show beside it: its own open feedback and when it was last voted on itself.
 */
export interface WholeTally extends Omit<SplitTally, 'cells'> {
  starterId: string;
  openFeedback: number;
  lastVoteAt: Date | null;
}

/** The same by segment, for the order on cards. */
export interface StarterTally extends WholeTally, SplitTally {}

/** Tallies as last counted. */
export interface TallyRepository {
  /** All of them without their segments, which lists do not show. */
  listWhole(accountId: number): Promise<WholeTally[]>;
  /** Rises with each change of any of them. */
  readVersion(accountId: number): Promise<number>;
}
