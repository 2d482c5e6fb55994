import type { SplitTally, Tally } from './tally.ts';

const add = (one: Tally, other: Tally): Tally => ({
  useful: one.useful + other.useful,
  weight: one.weight + other.weight,
  voters: one.voters + other.voters,
});

/** The sum of several tallies; empty for none. */
export const poolTallies = (tallies: SplitTally[]): SplitTally => {
  const pooled: SplitTally = {
    useful: 0,
    weight: 0,
    voters: 0,
    usefulVoters: 0,
    cells: {},
  };
  for (const tally of tallies) {
    Object.assign(pooled, add(pooled, tally));
    pooled.usefulVoters += tally.usefulVoters;
    for (const [id, cell] of Object.entries(tally.cells)) {
      const known = pooled.cells[id];
      pooled.cells[id] = known ? add(known, cell) : cell;
    }
  }

  return pooled;
};
