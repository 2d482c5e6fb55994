import type { Usefulness } from '@starters/contracts';
import type { Beta } from '#src/ranking/beta.ts';
import { FEWEST_VOTERS, judge } from '#src/ranking/judge.ts';
import { tallyVotes } from '#src/ranking/tally.ts';
import type { Vote } from '#src/votes/vote.ts';

/** What some votes say by themselves, all at full weight for their wording; null under five voters. */
export const judgeVotes = (
  votes: Vote[],
  prior: Beta,
  now: Date,
): { usefulness: Usefulness | null; voters: number } => {
  const tally = tallyVotes(
    votes.map((vote) => ({ ...vote, onCurrentWording: true })),
    now,
  );

  return {
    voters: tally.voters,
    usefulness:
      tally.voters < FEWEST_VOTERS ? null : judge(tally, prior).usefulness,
  };
};
