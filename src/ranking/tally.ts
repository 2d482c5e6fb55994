import { DAY_MS, REASONS_BESIDE_THE_RATE } from '@starters/contracts';
import type { Reason, Verdict } from '@starters/contracts';
import { type Evidences, type EvidenceVote, toEvidence } from './evidence.ts';

/** What is counted of a vote. */
export interface CountedVote {
  userId: number;
  contactId: string;
  verdict: Verdict;
  reason: Reason | null;
  votedAt: Date;
  /** Whether it was cast on the starter's present wording. */
  onCurrentWording: boolean;
  /** Segments that brought the starter to the contact; none for a starter for everyone. */
  segmentIds: string[];
}

/** The weighted votes of `voters` people on a starter. */
export interface Tally {
  /** Weight of the votes that found it useful. */
  useful: number;
  /** Weight of all votes; each voter adds at most 1. */
  weight: number;
  voters: number;
}

/** A starter's tally, whole and split over the segments its votes came from. */
export interface SplitTally extends Tally {
  /** Voters whose newest vote found it useful: one plain vote a person, for the prior. */
  usefulVoters: number;
  /** By segment id; a vote from several segments is split over them. */
  cells: Record<string, Tally>;
  /** The votes one by one, for the model that judges and orders starters. */
  evidence: Evidences;
}

const halfLifeDays = 180;
const olderWording = 0.3;

const touchesTheRate = (vote: CountedVote): boolean =>
  vote.verdict === 'useful' ||
  (vote.verdict === 'not_useful' &&
    !REASONS_BESIDE_THE_RATE.some((reason) => reason === vote.reason));

/** A vote that counts, and how much. */
interface WeighedVote {
  userId: number;
  isUseful: boolean;
  weight: number;
  votedAt: Date;
}

const countUsefulVoters = (votes: WeighedVote[]): number => {
  const newest = new Map<number, WeighedVote>();
  for (const vote of votes) {
    const known = newest.get(vote.userId);
    if (!known || known.votedAt <= vote.votedAt) newest.set(vote.userId, vote);
  }

  return [...newest.values()].filter(({ isUseful }) => isUseful).length;
};

const weigh = (vote: CountedVote, now: Date): number => {
  const age = Math.max(0, now.getTime() - vote.votedAt.getTime()) / DAY_MS;

  return (
    0.5 ** (age / halfLifeDays) * (vote.onCurrentWording ? 1 : olderWording)
  );
};

/** A voter counts once: the mean of their votes, at the weight of the heaviest. */
const sumVoters = (votes: WeighedVote[]): Tally => {
  const voters = new Map<
    number,
    { useful: number; sum: number; most: number }
  >();
  for (const { userId, isUseful, weight } of votes) {
    const voter = voters.get(userId) ?? { useful: 0, sum: 0, most: 0 };
    voter.useful += isUseful ? weight : 0;
    voter.sum += weight;
    voter.most = Math.max(voter.most, weight);
    voters.set(userId, voter);
  }

  const tally: Tally = { useful: 0, weight: 0, voters: voters.size };
  for (const { useful, sum, most } of voters.values()) {
    if (sum === 0) continue;

    tally.useful += (most * useful) / sum;
    tally.weight += most;
  }

  return tally;
};

/** The votes that count: the newest of each voter and contact, where it touches the rate. */
export const countedVotes = <V extends CountedVote>(votes: V[]): V[] => {
  const newest = new Map<string, V>();
  for (const vote of votes) {
    const key = `${vote.userId}:${vote.contactId}`;
    const known = newest.get(key);
    if (!known || known.votedAt < vote.votedAt) newest.set(key, vote);
  }

  return [...newest.values()].filter(touchesTheRate);
};

/**
 * Counts a starter's votes from the beginning, whole and by segment. The newest vote per voter and contact
 * counts, a voter counts once (the mean of their votes), votes fade by half in 180 days and votes
 * on an earlier wording weigh 0.3. Reasons about the client or the moment do not count. A vote
 * from several segments is split over them.
 */
export const tallyVotes = (votes: CountedVote[], now: Date): SplitTally => {
  const counted: WeighedVote[] = [];
  const evidence: EvidenceVote[] = [];
  const bySegment = new Map<string, WeighedVote[]>();
  for (const vote of countedVotes(votes)) {
    const { userId, segmentIds, votedAt } = vote;
    const isUseful = vote.verdict === 'useful';
    const weight = weigh(vote, now);
    counted.push({ userId, isUseful, weight, votedAt });
    evidence.push({
      userId,
      segmentIds,
      isUseful,
      votedAt,
      weight: vote.onCurrentWording ? 1 : olderWording,
    });
    for (const id of segmentIds) {
      const part = {
        userId,
        isUseful,
        votedAt,
        weight: weight / segmentIds.length,
      };
      const parts = bySegment.get(id);
      if (parts) parts.push(part);
      else bySegment.set(id, [part]);
    }
  }

  return {
    ...sumVoters(counted),
    usefulVoters: countUsefulVoters(counted),
    cells: Object.fromEntries(
      [...bySegment].map(([id, parts]) => [id, sumVoters(parts)]),
    ),
    evidence: toEvidence(evidence),
  };
};
