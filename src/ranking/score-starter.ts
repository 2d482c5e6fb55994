import type { SplitTally } from './tally.ts';
import { FEWEST_VOTERS } from './judge.ts';
import type { Learned } from './learn.ts';

/**
 * Standard deviations, in logits, added for exploration: docs/decisions/0053-one-model-of-votes.md.
 * Below five voters there are more of them where an account has the votes to spare.
 */
const curiosity = 0.6;
const furtherBelowFive = 0.15;
/** Votes a starter, in 90 days, from which on there are votes to spare, and with which plenty. */
const spare = { from: 10, plenty: 20 };

const curiosityFor = (voters: number, recentVotes: number): number =>
  voters >= FEWEST_VOTERS
    ? curiosity
    : curiosity +
      furtherBelowFive *
        Math.min(
          1,
          Math.max(0, (recentVotes - spare.from) / (spare.plenty - spare.from)),
        );

/**
 * What a starter is ordered by for clients in some of its segments: the share of voters who would
 * find it useful if it were as good as its votes allow (an upper bound of a Bayesian estimate:
 * Kaufmann, Cappé and Garivier 2012, https://proceedings.mlr.press/v22/kaufmann12.html).
 */
export const scoreStarter = (
  learned: Learned,
  { evidence, voters }: Pick<SplitTally, 'evidence' | 'voters'>,
  segmentIds: readonly string[],
): number => {
  const { mean, variance } = learned.estimate(evidence, segmentIds);

  return learned.shareOf(
    mean + curiosityFor(voters, learned.recentVotes) * Math.sqrt(variance),
  );
};
