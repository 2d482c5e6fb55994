import type { SplitTally } from './tally.ts';
import type { Learned } from './learn.ts';

/**
 * Standard deviations, in logits, added for exploration: the more, the more votes an account has to
 * spare. docs/decisions/0054-curiosity-by-votes.md
 */
const curiosity = { least: 0.6, most: 0.9 };
/** Votes on a starter, in 90 days, up to which there are none to spare, and with which there are enough. */
const votes = { few: 10, enough: 20 };

/** How many standard deviations an account adds that has so many recent votes a starter. */
export const curiosityFor = (recentVotes: number): number => {
  const spare = (recentVotes - votes.few) / (votes.enough - votes.few);

  return (
    curiosity.least +
    (curiosity.most - curiosity.least) * Math.min(1, Math.max(0, spare))
  );
};

/**
 * What a starter is ordered by for clients in some of its segments: the share of voters who would
 * find it useful if it were as good as its votes allow (an upper bound of a Bayesian estimate:
 * Kaufmann, Cappé and Garivier 2012, https://proceedings.mlr.press/v22/kaufmann12.html).
 */
export const scoreStarter = (
  learned: Learned,
  { evidence }: Pick<SplitTally, 'evidence'>,
  segmentIds: readonly string[],
): number => {
  const { mean, variance } = learned.estimate(evidence, segmentIds);

  return learned.shareOf(
    mean + curiosityFor(learned.recentVotes) * Math.sqrt(variance),
  );
};
