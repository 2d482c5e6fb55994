import type { SplitTally } from '#src/ranking/tally.ts';

/** A starter's tally as a whole, with what marketing's lists show beside it. */
export interface WholeTally extends Omit<SplitTally, 'cells'> {
  starterId: string;
  openFeedback: number;
  lastVoteAt: Date | null;
}

/** The same by segment, for the order on cards. */
export interface StarterTally extends WholeTally, SplitTally {
  /** Without votes about the wording, which apply to one translation only. */
  shared: SplitTally;
}

/** Tallies as last counted. */
export interface TallyRepository {
  list(accountId: number): Promise<StarterTally[]>;
  /** All of them without their segments, which lists do not show. */
  listWhole(accountId: number): Promise<WholeTally[]>;
}
