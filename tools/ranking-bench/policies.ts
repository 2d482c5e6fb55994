import { NEAR } from '#src/cards/near-equal.ts';
import type { Beta } from '#src/ranking/beta.ts';
import { scoreFor } from '#src/ranking/judge-cells.ts';
import { posteriorOf } from '#src/ranking/judge.ts';
import type { SplitTally } from '#src/ranking/tally.ts';
import type { Random } from './random.ts';

/** What a policy knows of a starter. */
export interface Known {
  id: number;
  /** View at which it came. */
  from: number;
  /** The product's own count. */
  tally: SplitTally;
  /** Plain counts of votes, as rivals take them. */
  useful: number;
  votes: number;
}

/** Orders starters: the higher the score, the further up. */
export interface Policy {
  name: string;
  /** Scores that differ by no more are mixed, for each person, contact and day anew. */
  near?: number;
  score(
    starter: Known,
    matchedSegments: readonly string[],
    prior: Beta,
    random: Random,
  ): number;
}

const z = 1.96;

/** https://www.evanmiller.org/how-not-to-sort-by-average-rating.html */
const wilsonLowerBound = (useful: number, votes: number): number => {
  if (votes === 0) return 0;
  const rate = useful / votes;

  return (
    (rate +
      (z * z) / (2 * votes) -
      z * Math.sqrt((rate * (1 - rate) + (z * z) / (4 * votes)) / votes)) /
    (1 + (z * z) / votes)
  );
};

/** Ours first; the others are what the field does. */
export const policies: Policy[] = [
  {
    name: 'this policy',
    near: NEAR,
    score: ({ tally }, matched, prior) => scoreFor(tally, matched, prior),
  },
  {
    name: 'equals not mixed',
    score: ({ tally }, matched, prior) => scoreFor(tally, matched, prior),
  },
  {
    name: 'with 0.8 sd',
    score: ({ tally }, matched, prior) => scoreFor(tally, matched, prior, 0.8),
  },
  {
    name: 'without segments',
    score: ({ tally }, _, prior) => scoreFor(tally, [], prior),
  },
  { name: 'oldest first', score: ({ from, id }) => -from - id / 10_000 },
  {
    name: 'raw mean',
    score: ({ useful, votes }) => (votes === 0 ? 0 : useful / votes),
  },
  {
    name: 'Wilson lower bound',
    score: ({ useful, votes }) => wilsonLowerBound(useful, votes),
  },
  { name: 'net votes', score: ({ useful, votes }) => 2 * useful - votes },
  {
    name: 'Thompson',
    score: ({ tally }, _, prior, random) => {
      const { a, b } = posteriorOf(tally, prior);

      return random.beta(a, b);
    },
  },
  { name: 'random', score: (_, __, ___, random) => random.uniform() },
];
