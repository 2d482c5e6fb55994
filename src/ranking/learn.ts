import type { Beta } from './beta.ts';
import type { Evidences } from './evidence.ts';
import { fitModel } from './fit-model.ts';
import {
  followStarter,
  type Known,
  logitIn,
  type Spread,
  unknown,
  type WeighedVote,
} from './follow-starter.ts';
import { type ShareOf, shareOfVoters } from './share-of-voters.ts';

/** A logit for the average voter, and how surely it is known. */
export interface Estimate {
  mean: number;
  variance: number;
}

/** What an account's votes teach. */
export interface Learned {
  spread: Spread;
  shareOf: ShareOf;
  /** A starter for clients in some segments. */
  estimate(evidence: Evidences, segmentIds: readonly string[]): Estimate;
  /** Votes of the last 90 days on each starter that had any, on average. */
  recentVotes: number;
  /** What is known of any starter's share before anybody voted on it, for votes taken together. */
  prior: Beta;
}

/** A starter's votes as the model takes them, with the places of its segments. */
interface Prepared {
  places: ReadonlyMap<string, number>;
  votes: WeighedVote[];
}

const recentDays = 90;
const strength = { least: 2, most: 40 };

/** Numbers voters from 0, and the segments of each starter from 1. */
const createPreparing = () => {
  const voters = new Map<number, number>();

  return {
    count: () => voters.size,
    prepare: (evidence: Evidences): Prepared => {
      const places = new Map<string, number>();
      const placeOf = (id: string): number => {
        const place = places.get(id) ?? places.size + 1;
        places.set(id, place);

        return place;
      };
      // Most votes came from the same segments, and have the same list of them.
      const placesOf = new Map<readonly string[], readonly number[]>();
      const votes = Array.from(evidence, (vote): WeighedVote => {
        const voter = voters.get(vote.userId) ?? voters.size;
        voters.set(vote.userId, voter);
        const places =
          placesOf.get(vote.segmentIds) ?? vote.segmentIds.map(placeOf);
        placesOf.set(vote.segmentIds, places);

        return {
          voter,
          places,
          isUseful: vote.isUseful,
          weight: vote.weight,
          day: vote.day,
        };
      });

      return { places, votes };
    },
  };
};

/** The Beta distribution with the mean and spread of the starters' shares. */
const priorOf = (shareOf: ShareOf, spread: Spread): Beta => {
  const { base, betweenStarters, betweenSegments } = spread;
  const sd = Math.sqrt(betweenStarters + betweenSegments / 2);
  const mean = shareOf(base);
  const width = (shareOf(base + sd) - shareOf(base - sd)) / 2;
  const weight = Math.min(
    strength.most,
    Math.max(strength.least, (mean * (1 - mean)) / width ** 2 - 1),
  );

  return { a: mean * weight, b: (1 - mean) * weight };
};

/** How many of some votes are of the last 90 days. */
const countSince = (evidence: Evidences, since: number): number => {
  let count = 0;
  for (const { day } of evidence) if (day > since) count += 1;

  return count;
};

const countRecent = (starters: readonly Evidences[], today: number): number => {
  const counts = starters
    .map((evidence) => countSince(evidence, today - recentDays))
    .filter((count) => count > 0);

  return (
    counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length)
  );
};

/**
 * Learns from an account's votes: one model of starters, their segments and the voters' strictness
 * (`fitModel`), from which means, intervals, labels and the order on cards are read.
 *
 * @param starters the evidence on each conversation, once, always in the same order
 * @param today days since 1970
 */
export const learn = (
  starters: readonly Evidences[],
  today: number,
): Learned => {
  const { prepare, count } = createPreparing();
  const prepared = starters.map(prepare);
  const { spread, voters } = fitModel(
    prepared.map(({ places, votes }) => ({ segments: places.size, votes })),
    count(),
    today,
  );
  const shareOf = shareOfVoters(spread, voters);
  const known = new WeakMap<
    Evidences,
    { places: Prepared['places']; state: Known }
  >();
  const know = (evidence: Evidences) => {
    const before = known.get(evidence);
    if (before) return before;
    const { places, votes } = prepare(evidence);
    const state =
      votes.length === 0
        ? unknown(0, spread)
        : followStarter(votes, places.size, spread, voters, today);
    const made = { places, state };
    known.set(evidence, made);

    return made;
  };

  return {
    spread,
    shareOf,
    prior: priorOf(shareOf, spread),
    recentVotes: countRecent(starters, today),
    estimate: (evidence, segmentIds) => {
      const { places, state } = know(evidence);
      const here = segmentIds.flatMap((id) => places.get(id) ?? []);
      const of = segmentIds.length;
      const { mean, variance } = logitIn(state, here, of);
      // Of what is special in segments without a vote nothing is known.
      const unheard =
        of === 0 ? 0 : ((of - here.length) * spread.betweenSegments) / of ** 2;

      return { mean: spread.base + mean, variance: variance + unheard };
    },
  };
};
