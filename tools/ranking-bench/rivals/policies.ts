import { betaAbove, betaQuantile } from '#src/ranking/beta.ts';
import { posteriorOf } from '#src/ranking/judge.ts';
import type { Known, Policy } from '#tools/ranking-bench/policy.ts';
import { fitPrior } from './fit-prior.ts';
import { scoreFor } from './judge-cells.ts';

/** What ships: the offering's own order and verdicts. */
export const shipped: Policy = { name: 'this policy' };

const priorOf = (starters: readonly Known[]) =>
  fitPrior(starters.map(({ tally }) => tally));

/** The policy before the mixed model: docs/decisions/0009-a-little-more-curiosity.md. */
export const former: Policy = {
  name: 'former policy',
  byLotAlone: true,
  learn: (starters) => {
    const prior = priorOf(starters);

    return { score: ({ tally }, matched) => scoreFor(tally, matched, prior) };
  },
  say: (starters, { tally }) => {
    const posterior = posteriorOf(tally, priorOf(starters));

    return {
      interval: {
        low: betaQuantile(posterior, 0.05),
        high: betaQuantile(posterior, 0.95),
      },
      isToRetire: tally.voters >= 8 && 1 - betaAbove(posterior, 0.25) > 0.9,
    };
  },
};

/** Relative entropy of two Bernoulli distributions. */
const divergence = (p: number, q: number): number =>
  (p > 0 ? p * Math.log(p / q) : 0) +
  (p < 1 ? (1 - p) * Math.log((1 - p) / (1 - q)) : 0);

/** https://doi.org/10.1214/13-AOS1119, with its constant c = 0 as there recommended. */
const klUpperBound = (useful: number, votes: number, all: number): number => {
  if (votes === 0) return 1;
  const mean = useful / votes;
  let low = mean;
  let high = 1 - 1e-9;
  for (let i = 0; i < 20; i += 1) {
    const middle = (low + high) / 2;
    if (votes * divergence(mean, middle) > Math.log(Math.max(2, all))) {
      high = middle;
    } else low = middle;
  }

  return low;
};

const flat = (useful: number, votes: number): [number, number] => [
  1 + useful,
  1 + votes - useful,
];

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

/** What the field does. */
export const rivals: Policy[] = [
  former,
  {
    name: 'KL-UCB',
    learn: (starters) => {
      const all = starters.reduce((sum, { votes }) => sum + votes, 0);

      return {
        score: ({ useful, votes }) => klUpperBound(useful, votes, all),
      };
    },
  },
  {
    name: 'Thompson (1,1)',
    isRandom: true,
    learn: () => ({
      score: ({ useful, votes }, _, random) =>
        random.beta(...flat(useful, votes)),
    }),
  },
  {
    // Russo 2020, https://doi.org/10.1287/opre.2019.1911, with its β = 1/2.
    name: 'top-two Thompson',
    isRandom: true,
    learn: () => ({
      score: ({ useful, votes }, _, random) =>
        random.beta(...flat(useful, votes)),
      rearrange: (best, again, random) => {
        const [first] = best;
        const challenger = again.find(
          ({ offered }) => offered !== first?.offered,
        );

        return !first || !challenger || random.uniform() < 0.5
          ? [...best]
          : [
              { ...challenger, score: first.score + 1 },
              ...best.filter(({ offered }) => offered !== challenger.offered),
            ];
      },
    }),
  },
  {
    name: 'net votes',
    learn: () => ({ score: ({ useful, votes }) => 2 * useful - votes }),
  },
  {
    name: 'Wilson lower bound',
    learn: () => ({
      score: ({ useful, votes }) => wilsonLowerBound(useful, votes),
    }),
  },
  {
    name: 'random',
    isRandom: true,
    learn: () => ({ score: (_, __, random) => random.uniform() }),
  },
];
