/** What the shown starters were worth, and what the best and a random choice had been. */
export interface Worth {
  gained: number;
  best: number;
  byChance: number;
}

/** Counts of intervals, by how many people voted: 1–4, 5–9, 10–19, 20 and more. */
export type ByVoters = [number, number, number, number];

/** What one run of a policy came to. */
export interface Outcome {
  whole: Worth;
  lastQuarter: Worth;
  /** Starters that came later, and those of them nobody ever voted on. */
  newStarters: number;
  neverVoted: number;
  /** 90 % intervals, and those that hold the true share. */
  intervals: ByVoters;
  covered: ByVoters;
  /** Starters that fewer than a quarter find useful; those five people voted on. */
  bad: number;
  badHeard: number;
  /** Bad ones labelled "retire?". */
  badLabelled: number;
  /** All that are labelled so, and those that are truly below the team's mean. */
  labelled: number;
  labelledRightly: number;
}

/** Before anything happened. */
export const nothingYet = (): Outcome => ({
  whole: { gained: 0, best: 0, byChance: 0 },
  lastQuarter: { gained: 0, best: 0, byChance: 0 },
  newStarters: 0,
  neverVoted: 0,
  intervals: [0, 0, 0, 0],
  covered: [0, 0, 0, 0],
  bad: 0,
  badHeard: 0,
  badLabelled: 0,
  labelled: 0,
  labelledRightly: 0,
});

/** Place of a number of voters in `ByVoters`. */
export const placeOf = (voters: number): 0 | 1 | 2 | 3 => {
  if (voters < 5) return 0;
  if (voters < 10) return 1;

  return voters < 20 ? 2 : 3;
};

/** The share of what a perfect order would have gained over a random one. */
export const gainOf = ({ gained, best, byChance }: Worth): number =>
  (gained - byChance) / (best - byChance);
