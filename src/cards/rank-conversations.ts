import { fitPrior } from '#src/ranking/fit-prior.ts';
import { judge, type Judgement } from '#src/ranking/judge.ts';
import type { Tally } from '#src/ranking/tally.ts';
import { conversationOf, type Starter } from '#src/starters/starter.ts';

const none: Tally = { useful: 0, weight: 0, voters: 0 };

/**
 * Judges the conversations of a catalog: the votes on a conversation's translations are pooled,
 * since they are votes on one idea.
 *
 * @returns conversation id to judgement
 */
export const rankConversations = (
  starters: Starter[],
  tallies: ({ starterId: string } & Tally)[],
): Map<string, Judgement> => {
  const byStarter = new Map(tallies.map((tally) => [tally.starterId, tally]));
  const pooled = new Map<string, Tally>();
  for (const starter of starters) {
    const id = conversationOf(starter);
    const sum = pooled.get(id) ?? none;
    const tally = byStarter.get(starter.id) ?? none;
    pooled.set(id, {
      useful: sum.useful + tally.useful,
      weight: sum.weight + tally.weight,
      voters: sum.voters + tally.voters,
    });
  }
  const prior = fitPrior([...pooled.values()]);

  return new Map(
    [...pooled].map(([id, tally]) => [id, judge(tally, prior)] as const),
  );
};
