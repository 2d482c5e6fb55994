import type { JudgedStarter } from './judge-starters.ts';

/** The figures of a published starter. */
export interface FixInput {
  judged: Pick<JudgedStarter, 'usefulness'>;
  /** Times seen in the last 30 days. */
  shown30d: number;
  /** Mean of the team's prior. */
  teamMean: number;
}

/** Why a starter should be changed before others, and its urgency: higher comes first. */
export interface FixFirst {
  why: 'badly' | 'cold' | null;
  urgency: number;
}

/** A smaller shortfall is treated as chance. */
const leastShortfall = 0.05;

/**
 * Which starters to change first. Urgency = views in 30 days × shortfall of usefulness below the
 * team's mean, the expected number of avoidable bad experiences. Starters without views follow; a
 * starter with too few voters is not listed.
 */
export const fixFirst = ({
  judged,
  shown30d,
  teamMean,
}: FixInput): FixFirst => {
  if (shown30d === 0) return { why: 'cold', urgency: 0 };
  const shortfall = judged.usefulness ? teamMean - judged.usefulness.mean : 0;

  return shortfall >= leastShortfall
    ? { why: 'badly', urgency: shown30d * shortfall }
    : { why: null, urgency: -1 };
};
