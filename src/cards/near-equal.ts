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

/** Ranked conversations, best first, by their places from 0. */
export interface Ranked {
  length: number;
  scoreAt(place: number): number;
  conversationAt(place: number): string;
  /** `YYYY-MM-DD` on which a starter that nobody voted on was made; '' for any other. */
  untriedSince(place: number): string;
}

/** Ranked conversations of a list, best first. */
export const rankedOf = (
  list: readonly {
    conversation: string;
    score: number;
    untriedSince?: string;
  }[],
): Ranked => ({
  length: list.length,
  scoreAt: (place) => list[place]?.score ?? 0,
  conversationAt: (place) => list[place]?.conversation ?? '',
  untriedSince: (place) => list[place]?.untriedSince ?? '',
});

/** Any number that is the same all day for one person and contact. */
const seedOf = ({ accountId, userId, contactId, day }: View): number =>
  createHash('sha256')
    .update(JSON.stringify([accountId, userId, contactId, day]))
    .digest()
    .readUInt32BE(8);

/**
 * Where a conversation stands among its equals: 32 bits mixed from seed and id, as MurmurHash2 mixes
 * them, since an account may have thousands. https://en.wikipedia.org/wiki/MurmurHash
 */
const lotOf = (seed: number, conversation: string): number => {
  const factor = 0x5bd1e995;
  let hash = seed;
  for (let at = 0; at < conversation.length; at += 1) {
    hash = Math.imul(hash ^ conversation.charCodeAt(at), factor);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), factor);

  return (hash ^ (hash >>> 15)) >>> 0;
};

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

interface Drawn {
  conversation: string;
  untriedSince: string;
  lot: number;
}

type Compare = (one: Drawn, other: Drawn) => number;

const byLot: Compare = (one, other) =>
  one.lot - other.lot || (one.conversation < other.conversation ? -1 : 1);

const newestFirst: Compare = (one, other) =>
  one.untriedSince === other.untriedSince
    ? byLot(one, other)
    : one.untriedSince > other.untriedSince
      ? -1
      : 1;

/** Keeps the first of many by an order. A tier may have thousands, of which a few are wanted. */
const keepFirst = (most: number, compare: Compare) => {
  let kept: Drawn[] = [];
  let limit: Drawn | undefined;
  const trim = () => {
    kept = kept.sort(compare).slice(0, most);
  };

  return {
    add: (drawn: Drawn): void => {
      if (limit && compare(drawn, limit) > 0) return;
      kept.push(drawn);
      if (kept.length < 2 * most) return;
      trim();
      limit = kept.at(-1);
    },
    list: (): Drawn[] => {
      trim();

      return kept;
    },
  };
};

/**
 * Whose turn is first in a tier, in order: the lowest lots. The places that fall to starters nobody
 * voted on go to the newest of these.
 */
const firstOf = (
  ranked: Ranked,
  { from, to }: { from: number; to: number },
  seed: number,
  most: number,
): Drawn[] => {
  const lowest = keepFirst(most, byLot);
  const newest = keepFirst(most, newestFirst);
  for (let at = from; at < to; at += 1) {
    const conversation = ranked.conversationAt(at);
    const drawn = {
      conversation,
      untriedSince: ranked.untriedSince(at),
      lot: lotOf(seed, conversation),
    };
    lowest.add(drawn);
    if (drawn.untriedSince !== '') newest.add(drawn);
  }
  const untried = newest.list().values();

  return lowest
    .list()
    .map((drawn) =>
      drawn.untriedSince === '' ? drawn : (untried.next().value ?? drawn),
    );
};

/**
 * Puts ranked conversations into tiers. Within one the order is random, drawn for person, contact and day,
 * so that one of several equals is not first on every card. The places that fall to starters nobody
 * voted on go to the newest of these, so that each gets its votes soon after it came.
 *
 * @param most how many are wanted; the others are left out
 */
export const rankTiers = (
  ranked: Ranked,
  view: View,
  most = Infinity,
): Ranks => {
  const seed = seedOf(view);
  const conversations: string[] = [];
  const tiers: Ranks['tiers'] = {};
  let from = 0;
  for (
    let tier = 1;
    from < ranked.length && conversations.length < most;
    tier += 1
  ) {
    const best = ranked.scoreAt(from);
    let to = from + 1;
    while (to < ranked.length && best - ranked.scoreAt(to) <= NEAR) {
      to += 1;
    }
    const wanted = most - conversations.length;
    for (const { conversation } of firstOf(
      ranked,
      { from, to },
      seed,
      wanted,
    )) {
      conversations.push(conversation);
      tiers[conversation] = tier;
    }
    from = to;
  }

  return { conversations, tiers };
};
