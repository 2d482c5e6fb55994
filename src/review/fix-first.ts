import type { JudgedStarter } from '#src/votes/judge-conversations.ts';

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

/**
 * Which starters to change first. Urgency = views in 30 days × shortfall of usefulness below the
 * team's mean, the expected number of avoidable bad experiences. Starters without views follow; a
 * starter with too few voters is not listed, nor is one whose 90 % interval reaches the team's mean:
 * what looks bad there may be chance.
 */
export const fixFirst = ({
  judged,
  shown30d,
  teamMean,
}: FixInput): FixFirst => {
  if (shown30d === 0) return { why: 'cold', urgency: 0 };
  const { usefulness } = judged;

  return usefulness !== null && usefulness.high < teamMean
    ? { why: 'badly', urgency: shown30d * (teamMean - usefulness.mean) }
    : { why: null, urgency: -1 };
};
