import type { Offering } from '#src/offering/build-offering.ts';
import type { ScoredStarter } from '#src/offering/offered-starter.ts';
import type { StarterTally } from '#src/votes/tallies.ts';
import type { Random } from './random.ts';

/** What a policy knows of a starter. */
export interface Known {
  /** The product's own count. */
  tally: StarterTally;
  /** Plain counts of votes, as rivals take them. */
  useful: number;
  votes: number;
  /** Day on which it came. */
  from: number;
}

/** What a policy says of a starter at the end; null where it says nothing. */
export interface Said {
  /** Null where it gives none. */
  interval: { low: number; high: number } | null;
  isToRetire: boolean;
}

/** A rival on one day. */
export interface Ordering {
  /** The higher, the further up, for a client in these of its segments. */
  score(starter: Known, matched: readonly string[], random: Random): number;
  /** Reorders what is ranked by its score, for one card. */
  rearrange?(
    best: readonly ScoredStarter[],
    again: readonly ScoredStarter[],
    random: Random,
  ): ScoredStarter[];
}

/** A rival: everything but the score is what ships. */
export interface Policy {
  name: string;
  /** Draws again for each card. */
  isRandom?: boolean;
  /** Leaves equals to the random order alone, as before there was "newest first". */
  byLotAlone?: boolean;
  /** Left out by what ships: the offering's own order. */
  learn?(starters: readonly Known[]): Ordering;
  say?(starters: readonly Known[], starter: Known): Said;
}

/** What ships says of a starter. */
export const sayShipped = (offering: Offering, id: string): Said => {
  const { usefulness, label } = offering.verdictOf(id);

  return {
    interval: usefulness,
    isToRetire: label === 'retire',
  };
};
