import { createHash } from 'node:crypto';
import type { View } from '#src/views/view-repository.ts';

/**
 * Scores this close are as good as equal: a starter with a dozen voters is known to about a tenth
 * (its posterior's standard deviation), so a fifth of that is no evidence. Mixing them costs nothing
 * that `npm run bench:ranking` can see; more than twice as much does where votes are rare
 * (docs/decisions/0031-particular-lines.md).
 */
export const NEAR = 0.02;

/** Conversations best first, those of near equal rank mixed, with the tier of each. */
export interface Ranks {
  conversations: string[];
  /** From 1; those of near equal rank share one. */
  tiers: Record<string, number>;
}

/** Where a conversation stands among its equals: the same all day for one person and contact. */
const lotOf = (
  { accountId, userId, contactId, day }: View,
  conversation: string,
): string =>
  createHash('sha256')
    .update(JSON.stringify([accountId, userId, contactId, day, conversation]))
    .digest('hex');

/**
 * The tier of each of some scores, from 1: a tier begins with the best that is left and holds all
 * that are less by no more than `near`.
 *
 * @param scores best first
 */
export const tiersOf = (scores: number[], near = NEAR): number[] => {
  let tier = 0;
  let best = Infinity;

  return scores.map((score) => {
    if (tier === 0 || best - score > near) {
      tier += 1;
      best = score;
    }

    return tier;
  });
};

/**
 * Puts ranked conversations into tiers. Within one a lot decides, drawn for person, contact and day,
 * so that one of several equals is not first on every card.
 *
 * @param ranked best first
 */
export const rankTiers = (
  ranked: { conversation: string; score: number }[],
  view: View,
): Ranks => {
  const tiers = tiersOf(ranked.map(({ score }) => score));
  const placed = ranked.map(({ conversation }, index) => ({
    conversation,
    tier: tiers[index] ?? 0,
    lot: lotOf(view, conversation),
  }));

  return {
    conversations: placed
      .toSorted(
        (one, other) =>
          one.tier - other.tier || one.lot.localeCompare(other.lot),
      )
      .map(({ conversation }) => conversation),
    tiers: Object.fromEntries(
      placed.map((each) => [each.conversation, each.tier]),
    ),
  };
};
