import type { ReviewLabel, Usefulness } from '@starters/contracts';
import {
  type Beta,
  betaAbove,
  betaMean,
  betaQuantile,
  betaSd,
} from './beta.ts';
import type { Tally } from './tally.ts';

/** The judgement of a starter by its votes. */
export interface Judgement {
  usefulness: Usefulness;
  label: ReviewLabel;
  /** Orders the card: posterior mean + 1.2 sd, which favours starters with few votes. */
  score: number;
}

/** With fewer voters there is no breakdown, and no label but "new". */
export const FEWEST_VOTERS = 5;

/**
 * Standard deviations added to the mean for exploration; why this many:
 * docs/decisions/0009-a-little-more-curiosity.md.
 */
export const CURIOSITY = 1.2;

/** The prior after these votes. */
export const posteriorOf = (
  { useful, weight }: Pick<Tally, 'useful' | 'weight'>,
  prior: Beta,
): Beta => ({ a: prior.a + useful, b: prior.b + weight - useful });

/** Judges a tally against the team's prior; the interval holds 90 % of the posterior. */
export const judge = (tally: Tally, prior: Beta): Judgement => {
  const posterior = posteriorOf(tally, prior);
  const mean = betaMean(posterior);

  return {
    usefulness: {
      mean,
      low: betaQuantile(posterior, 0.05),
      high: betaQuantile(posterior, 0.95),
    },
    label: labelOf(posterior, tally.voters, betaMean(prior)),
    score: mean + CURIOSITY * betaSd(posterior),
  };
};

/** The usefulness of pooled votes; null with fewer than five voters. */
export const judgePooled = (tally: Tally, prior: Beta): Usefulness | null =>
  tally.voters < FEWEST_VOTERS ? null : judge(tally, prior).usefulness;

const labelOf = (
  posterior: Beta,
  voters: number,
  teamMean: number,
): ReviewLabel => {
  if (voters < FEWEST_VOTERS) return 'new';
  if (voters >= 8 && 1 - betaAbove(posterior, 0.25) > 0.9) return 'retire';

  const better = betaAbove(posterior, teamMean);
  if (better > 0.9) return 'proven';
  if (better > 0.7) return 'promising';

  return null;
};
