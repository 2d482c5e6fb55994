import type { JudgedStarter } from './judge-starters.ts';

/** What is known of a published starter. */
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

/** A shortfall smaller than this is chance. */
const leastShortfall = 0.05;

/**
 * What to mend first: times seen in 30 days × how far its usefulness lies below the team's mean,
 * which is how many disappointments too many it makes. Starters nobody saw come after all those;
 * a starter too few people voted on is neither.
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
