import { REASONS_BESIDE_THE_RATE } from '@starters/contracts';
import type { Reason, Verdict } from '@starters/contracts';

/** What is counted of a vote. */
export interface CountedVote {
  userId: number;
  contactId: string;
  verdict: Verdict;
  reason: Reason | null;
  votedAt: Date;
  /** Whether it was cast on the starter's present wording. */
  onCurrentWording: boolean;
}

/** How a starter stands: weighted votes of `voters` people. */
export interface Tally {
  /** Weight of the votes that found it useful. */
  useful: number;
  /** Weight of all votes; each voter adds at most 1. */
  weight: number;
  voters: number;
}

const halfLifeDays = 180;
const olderWording = 0.3;
const dayMs = 86_400_000;

const touchesTheRate = (vote: CountedVote): boolean =>
  vote.verdict === 'useful' ||
  (vote.verdict === 'not_useful' &&
    !REASONS_BESIDE_THE_RATE.some((reason) => reason === vote.reason));

/**
 * Counts a starter's votes afresh. The newest vote per voter and contact counts, a voter counts
 * once (the mean of their votes), votes fade by half in 180 days and votes on an earlier wording
 * weigh 0.3. Reasons about the client or the moment do not count.
 */
export const tallyVotes = (votes: CountedVote[], now: Date): Tally => {
  const newest = new Map<string, CountedVote>();
  for (const vote of votes) {
    const key = `${vote.userId}:${vote.contactId}`;
    const known = newest.get(key);
    if (!known || known.votedAt < vote.votedAt) newest.set(key, vote);
  }

  const voters = new Map<
    number,
    { useful: number; sum: number; most: number }
  >();
  for (const vote of newest.values()) {
    if (!touchesTheRate(vote)) continue;

    const age = Math.max(0, now.getTime() - vote.votedAt.getTime()) / dayMs;
    const weight =
      0.5 ** (age / halfLifeDays) * (vote.onCurrentWording ? 1 : olderWording);
    const voter = voters.get(vote.userId) ?? { useful: 0, sum: 0, most: 0 };
    voter.useful += vote.verdict === 'useful' ? weight : 0;
    voter.sum += weight;
    voter.most = Math.max(voter.most, weight);
    voters.set(vote.userId, voter);
  }

  const tally: Tally = { useful: 0, weight: 0, voters: voters.size };
  for (const { useful, sum, most } of voters.values()) {
    if (sum === 0) continue;

    tally.useful += (most * useful) / sum;
    tally.weight += most;
  }

  return tally;
};
