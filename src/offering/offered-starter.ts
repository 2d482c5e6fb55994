import type { ReadyTexts } from '#src/starters/check-starter.ts';
import type { Starter } from '#src/starters/starter.ts';

/** A starter that cards may show on one day: published, in season, without fault or hold. */
export interface OfferedStarter {
  starter: Starter;
  conversation: string;
  texts: ReadyTexts;
  /** Hash of its wording. */
  wording: string;
  /** What a choice of a salesperson can name of it: see `targetKey`. */
  targets: readonly string[];
}

/** A starter for clients in certain segments, with what it is ranked by there. */
export interface ScoredStarter {
  offered: OfferedStarter;
  /** Higher comes first. */
  score: number;
  /** `YYYY-MM-DD` on which it was made where nobody voted on it; '' where somebody did. */
  untriedSince: string;
}

/** One starter of each conversation in one language, best first. */
export interface RankedStarters {
  best: readonly ScoredStarter[];
  /** Where a conversation stands in `best`. */
  places: ReadonlyMap<string, number>;
}

/** Best first; equals always in the same order. */
export const byScore = (one: ScoredStarter, other: ScoredStarter): number =>
  other.score - one.score ||
  (one.offered.starter.id < other.offered.starter.id ? -1 : 1);

/** The best starter of each conversation. @param scored best first */
export const onePerConversation = (
  scored: readonly ScoredStarter[],
): RankedStarters => {
  const places = new Map<string, number>();
  const best: ScoredStarter[] = [];
  for (const each of scored) {
    const { conversation } = each.offered;
    if (places.has(conversation)) continue;
    places.set(conversation, best.length);
    best.push(each);
  }

  return { best, places };
};
