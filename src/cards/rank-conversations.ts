import { fitPrior } from '#src/ranking/fit-prior.ts';
import { scoreFor } from '#src/ranking/judge-cells.ts';
import { judge, type Judgement } from '#src/ranking/judge.ts';
import { poolTallies } from '#src/ranking/pool-tallies.ts';
import type { SplitTally } from '#src/ranking/tally.ts';
import { conversationOf, type Starter } from '#src/starters/starter.ts';

/** How the conversations of a catalog stand. */
export interface Ranking {
  /** What the votes say of a conversation, whoever it is for. */
  label(conversation: string): Judgement['label'];
  /** Where it stands for a contact whom these segments brought to it; higher is further up. */
  score(conversation: string, matchedSegments: readonly string[]): number;
}

/**
 * Judges the conversations of a catalog: the votes on a conversation's translations are pooled,
 * since they are votes on one idea.
 */
export const rankConversations = (
  starters: Starter[],
  tallies: ({ starterId: string } & SplitTally)[],
): Ranking => {
  const byStarter = new Map(tallies.map((tally) => [tally.starterId, tally]));
  const translations = new Map<string, SplitTally[]>();
  for (const starter of starters) {
    const id = conversationOf(starter);
    const tally = byStarter.get(starter.id);
    const known = translations.get(id) ?? [];
    translations.set(id, tally ? [...known, tally] : known);
  }
  const pooled = new Map(
    [...translations].map(([id, each]) => [id, poolTallies(each)]),
  );
  const prior = fitPrior([...pooled.values()]);
  const tallyOf = (conversation: string) =>
    pooled.get(conversation) ?? poolTallies([]);

  return {
    label: (conversation) => judge(tallyOf(conversation), prior).label,
    score: (conversation, matchedSegments) =>
      scoreFor(tallyOf(conversation), matchedSegments, prior),
  };
};
