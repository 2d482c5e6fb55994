import { fitPrior } from '#src/ranking/fit-prior.ts';
import { scoreFor } from '#src/ranking/judge-cells.ts';
import { judge, type Judgement } from '#src/ranking/judge.ts';
import { poolTallies } from '#src/ranking/pool-tallies.ts';
import { conversationOf, type Starter } from '#src/starters/starter.ts';
import type { StarterTally } from '#src/votes/tallies.ts';

/** What ranking reads of a starter's votes. */
export type RankedTally = Omit<StarterTally, 'openReturns' | 'lastVoteAt'>;

/** How the starters of a catalog stand. */
export interface Ranking {
  /** What the votes say of a starter, whoever it is for. */
  label(starterId: string): Judgement['label'];
  /** Where it stands for a contact whom these segments brought to it; higher is further up. */
  score(starterId: string, matchedSegments: readonly string[]): number;
}

/**
 * Judges the starters of a catalog. The votes on a conversation's translations are pooled, since
 * they are votes on one idea; only "I would not say it so" stays with the words it was said of.
 */
export const rankConversations = (
  starters: Starter[],
  tallies: RankedTally[],
): Ranking => {
  const byStarter = new Map(tallies.map((tally) => [tally.starterId, tally]));
  const conversations = Map.groupBy(starters, conversationOf);
  const prior = fitPrior(
    [...conversations.values()].map((editions) =>
      poolTallies(editions.flatMap(({ id }) => byStarter.get(id) ?? [])),
    ),
  );
  const pooled = new Map(
    starters.map((starter) => {
      const others = (conversations.get(conversationOf(starter)) ?? []).filter(
        ({ id }) => id !== starter.id,
      );

      return [
        starter.id,
        poolTallies(
          [
            ...(byStarter.get(starter.id) ? [byStarter.get(starter.id)] : []),
            ...others.map(({ id }) => byStarter.get(id)?.shared),
          ].flatMap((tally) => tally ?? []),
        ),
      ] as const;
    }),
  );
  const tallyOf = (starterId: string) =>
    pooled.get(starterId) ?? poolTallies([]);

  return {
    label: (starterId) => judge(tallyOf(starterId), prior).label,
    score: (starterId, matchedSegments) =>
      scoreFor(tallyOf(starterId), matchedSegments, prior),
  };
};
