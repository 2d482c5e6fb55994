import { fitPrior } from '#src/ranking/fit-prior.ts';
import { FEWEST_VOTERS, judge, type Judgement } from '#src/ranking/judge.ts';
import type { WholeTally } from '#src/votes/tallies.ts';

/** A tally with its judgement; usefulness is null while there are too few voters. */
export interface JudgedStarter extends WholeTally {
  usefulness: Judgement['usefulness'] | null;
  label: Judgement['label'];
}

/** Judges each starter on its own votes, against the prior fitted to all. */
export const judgeStarters = (
  starterIds: string[],
  tallies: WholeTally[],
): Map<string, JudgedStarter> => {
  const byId = new Map(tallies.map((tally) => [tally.starterId, tally]));
  const prior = fitPrior(tallies);

  return new Map(
    starterIds.map((starterId) => {
      const tally = byId.get(starterId) ?? {
        starterId,
        useful: 0,
        weight: 0,
        voters: 0,
        usefulVoters: 0,
        openFeedback: 0,
        lastVoteAt: null,
      };
      const { usefulness, label } = judge(tally, prior);
      const isEnough = tally.voters >= FEWEST_VOTERS;

      return [
        starterId,
        { ...tally, usefulness: isEnough ? usefulness : null, label },
      ] as const;
    }),
  );
};
