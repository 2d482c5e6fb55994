import type { SplitTally } from '#src/ranking/tally.ts';

/** A starter's tally as a whole, with what marketing's lists show beside it. */
export interface WholeTally extends Omit<SplitTally, 'cells'> {
  starterId: string;
  openReturns: number;
  lastVoteAt: Date | null;
}

/** The same by segment, for the order on cards. */
export interface StarterTally extends WholeTally, SplitTally {
  /** Without votes on the wording, which speak of one translation only. */
  shared: SplitTally;
}

/** Tallies as last counted. */
export interface TallyRepository {
  list(accountId: number): Promise<StarterTally[]>;
  /** All of them without their segments, which lists do not show. */
  listWhole(accountId: number): Promise<WholeTally[]>;
  save(accountId: number, tallies: StarterTally[]): Promise<void>;
}

/** A starter whose votes changed since it was counted, with a mark that rises at each change. */
export interface DirtyStarter {
  starterId: string;
  mark: number;
}

/** The starters whose roll-up is due, as their votes or texts changed. */
export interface DirtyStarters {
  list(accountId: number): Promise<DirtyStarter[]>;
  /** Clears those whose mark has not risen since they were listed. */
  clear(accountId: number, seen: DirtyStarter[]): Promise<void>;
  /** Marks starters whose roll-up must be written again. */
  mark(accountId: number, starterIds: string[]): Promise<void>;
}
