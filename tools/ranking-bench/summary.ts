import { type ByVoters, gainOf, type Outcome } from './outcome.ts';

/** A mean over seeds with its standard error. */
export interface Measured {
  mean: number;
  se: number;
}

/** What all seeds of a policy in a world came to; shares are NaN where there was nothing. */
export interface Summary {
  gain: Measured;
  late: Measured;
  /** Gains by seed, to compare policies in the same worlds. */
  gains: number[];
  lateGains: number[];
  neverVoted: number;
  /** Share of intervals that held, of starters with five voters or more. */
  coverage: number;
  coverageByVoters: (number | null)[];
  /** Of the truly bad: the share that is labelled, and that at least five people voted on. */
  found: number;
  heard: number;
  /** Of those labelled: the share that is truly below the team's mean. */
  rightly: number;
  counts: { bad: number; labelled: number };
}

/** The mean of values with its standard error. */
export const measure = (values: number[]): Measured => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) /
    Math.max(1, values.length - 1);

  return { mean, se: Math.sqrt(variance / values.length) };
};

/** Takes the outcomes of all seeds together. */
export const summarize = (outcomes: Outcome[]): Summary => {
  const total = (read: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + read(outcome), 0);
  const ofPlaces = (read: (outcome: Outcome) => ByVoters, from: number) =>
    total((outcome) =>
      read(outcome)
        .slice(from)
        .reduce((sum, count) => sum + count, 0),
    );
  const gains = outcomes.map(({ whole }) => gainOf(whole));
  const lateGains = outcomes.map(({ lastQuarter }) => gainOf(lastQuarter));
  const bad = total((outcome) => outcome.bad);
  const labelled = total((outcome) => outcome.labelled);

  return {
    gain: measure(gains),
    late: measure(lateGains),
    gains,
    lateGains,
    neverVoted:
      total(({ neverVoted }) => neverVoted) /
      total(({ newStarters }) => newStarters),
    coverage:
      ofPlaces(({ covered }) => covered, 1) /
      ofPlaces(({ intervals }) => intervals, 1),
    coverageByVoters: ([0, 1, 2, 3] as const).map((place) => {
      const all = total(({ intervals }) => intervals[place]);

      return all === 0 ? null : total(({ covered }) => covered[place]) / all;
    }),
    found: total(({ badLabelled }) => badLabelled) / bad,
    heard: total(({ badHeard }) => badHeard) / bad,
    rightly: total(({ labelledRightly }) => labelledRightly) / labelled,
    counts: { bad, labelled },
  };
};
