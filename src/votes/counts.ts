import type { FigureCell } from '#src/ranking/figure-cells.ts';
import type { StarterTally } from './tallies.ts';

/** A starter whose votes, text or dates changed since it was counted. */
export interface UncountedStarter {
  starterId: string;
  /** Rises with each change: what was counted at a lower one is out of date. */
  revision: number;
}

/** What was counted of a starter. */
export interface StarterCount extends UncountedStarter {
  tally: StarterTally;
  cells: FigureCell[];
}

/** The starters to be counted, and what was counted of them. */
export interface CountRepository {
  /** Marks starters to be counted, and rolled up on their record, because something changed. */
  mark(accountId: number, starterIds: string[]): Promise<void>;
  /** Those that changed since they were counted. */
  listUncounted(accountId: number): Promise<UncountedStarter[]>;
  /** Keeps counts; one that was begun before the one that is kept changes nothing. */
  save(accountId: number, counts: StarterCount[]): Promise<void>;
}
