import type { ReviewLabel, Usefulness } from '@starters/contracts';
import jstat from 'jstat';
import { type Beta, betaMean, betaQuantile } from './beta.ts';
import type { Estimate, Learned } from './learn.ts';
import type { SplitTally, Tally } from './tally.ts';

/** The judgement of a starter by its votes. */
export interface Judgement {
  usefulness: Usefulness;
  label: ReviewLabel;
}

/** With fewer voters there is no breakdown, and no label but "new". */
export const FEWEST_VOTERS = 5;

/** Half of a 90 % interval of a normal distribution, in standard deviations. */
const halfInterval = 1.6449;

/** How sure it must be that a starter is better or worse than the team's average one. */
const sure = { proven: 0.9, promising: 0.7, retire: 0.8 };

/** The prior after these votes. */
export const posteriorOf = (
  { useful, weight }: Pick<Tally, 'useful' | 'weight'>,
  prior: Beta,
): Beta => ({ a: prior.a + useful, b: prior.b + weight - useful });

/** The usefulness of pooled votes, as they were cast; null with fewer than five voters. */
export const judgePooled = (
  tally: Pick<Tally, 'useful' | 'weight' | 'voters'>,
  prior: Beta,
): Usefulness | null => {
  if (tally.voters < FEWEST_VOTERS) return null;
  const posterior = posteriorOf(tally, prior);

  return {
    mean: betaMean(posterior),
    low: betaQuantile(posterior, 0.05),
    high: betaQuantile(posterior, 0.95),
  };
};

/** The share of voters by an estimate, with the interval that holds it nine times in ten. */
const toUsefulness = (
  { mean, variance }: Estimate,
  { shareOf }: Learned,
): Usefulness => {
  const sd = Math.sqrt(variance);
  const at = (deviations: number) => shareOf(mean + deviations * sd);

  return {
    // Gauss–Hermite with three nodes: https://en.wikipedia.org/wiki/Gauss%E2%80%93Hermite_quadrature
    mean: (4 * at(0) + at(-Math.sqrt(3)) + at(Math.sqrt(3))) / 6,
    low: at(-halfInterval),
    high: at(halfInterval),
  };
};

const labelOf = (
  { mean, variance }: Estimate,
  average: number,
  voters: number,
): ReviewLabel => {
  if (voters < FEWEST_VOTERS) return 'new';
  const better = jstat.normal.cdf((mean - average) / Math.sqrt(variance), 0, 1);
  if (1 - better > sure.retire) return 'retire';
  if (better > sure.proven) return 'proven';
  if (better > sure.promising) return 'promising';

  return null;
};

/**
 * Judges a starter by what the account's votes teach: the share of those who vote that find it
 * useful, over the segments its votes came from, each as one.
 */
export const judge = (
  { evidence, voters }: Pick<SplitTally, 'evidence' | 'voters'>,
  learned: Learned,
): Judgement => {
  const segmentIds = new Set<string>();
  for (const vote of evidence) {
    for (const id of vote.segmentIds) segmentIds.add(id);
  }
  const estimate = learned.estimate(evidence, [...segmentIds]);

  return {
    usefulness: toUsefulness(estimate, learned),
    label: labelOf(estimate, learned.spread.base, voters),
  };
};
