import { scoreFor } from '#src/ranking/judge-cells.ts';
import type { Judgement } from '#src/ranking/judge.ts';
import type { Starter } from '#src/starters/starter.ts';
import { judgeConversations } from '#src/votes/judge-conversations.ts';
import type { StarterTally } from '#src/votes/tallies.ts';

/** Labels and scores of the starters of a catalog. */
export interface Ranking {
  /** The label of a starter, by the votes that judge it. */
  label(starterId: string): Judgement['label'];
  /** The score of a starter for a contact in these targeted segments; higher ranks first. */
  score(starterId: string, matchedSegments: readonly string[]): number;
}

/** Ranks the starters of a catalog: translations of a conversation are judged together. */
export const rankConversations = (
  starters: Starter[],
  tallies: StarterTally[],
): Ranking => {
  const verdicts = judgeConversations(starters, tallies);
  const cells = new Map(
    tallies.map((tally) => [tally.starterId, tally.cells] as const),
  );

  return {
    label: (starterId) => verdicts.of(starterId).label,
    score: (starterId, matchedSegments) =>
      scoreFor(
        { ...verdicts.of(starterId), cells: cells.get(starterId) ?? {} },
        matchedSegments,
        verdicts.prior,
      ),
  };
};
