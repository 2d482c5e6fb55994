import { fitPrior } from '#src/ranking/fit-prior.ts';
import { scoreFor } from '#src/ranking/judge-cells.ts';
import { judge, type Judgement } from '#src/ranking/judge.ts';
import { poolTallies } from '#src/ranking/pool-tallies.ts';
import { conversationOf, type Starter } from '#src/starters/starter.ts';
import type { StarterTally } from '#src/votes/tallies.ts';

/** The part of a tally that ranking needs. */
export type RankedTally = Omit<StarterTally, 'openFeedback' | 'lastVoteAt'>;

/** Labels and scores of the starters of a catalog. */
export interface Ranking {
  /** The label of a starter, by all its votes. */
  label(starterId: string): Judgement['label'];
  /** The score of a starter for a contact in these targeted segments; higher ranks first. */
  score(starterId: string, matchedSegments: readonly string[]): number;
}

/**
 * Judges the starters of a catalog. Votes on all translations of a conversation are pooled, since
 * they judge one idea; only the reason "I would not say it so" counts for its own wording alone.
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
