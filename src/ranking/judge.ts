import type { ReviewLabel, Usefulness } from '@starters/contracts';
import {
  type Beta,
  betaAbove,
  betaMean,
  betaQuantile,
  betaSd,
} from './beta.ts';
import type { Tally } from './tally.ts';

/** What the votes so far say of one starter. */
export interface Judgement {
  usefulness: Usefulness;
  label: ReviewLabel;
  /** Orders the card: posterior mean + 0.8 sd, so that what is little known gets its chance. */
  score: number;
}

/** Fewer people than this are no breakdown and no label but "new". */
export const FEWEST_VOTERS = 5;

const curiosity = 0.8;

/** Judges a tally against the team's prior; the interval holds 90 % of the posterior. */
export const judge = (tally: Tally, prior: Beta): Judgement => {
  const posterior: Beta = {
    a: prior.a + tally.useful,
    b: prior.b + tally.weight - tally.useful,
  };
  const mean = betaMean(posterior);

  return {
    usefulness: {
      mean,
      low: betaQuantile(posterior, 0.05),
      high: betaQuantile(posterior, 0.95),
    },
    label: labelOf(posterior, tally.voters, betaMean(prior)),
    score: mean + curiosity * betaSd(posterior),
  };
};

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
