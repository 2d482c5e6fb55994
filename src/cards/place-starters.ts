import type { ScoredStarter } from '#src/offering/offered-starter.ts';
import type { DayOrder } from '#src/views/day-orders.ts';
import { personalOrder } from './personal-order.ts';
import type { PersonalRanks } from './rank-for-person.ts';

/** Limit of the starters that are offered, and of those put aside or used. */
export const MOST_SHOWN = 12;

/**
 * Starters of a card in their order: what was requested, the order of the day, then what is new
 * since it was drawn, best first.
 */
const inOrder = function* (
  { ranked, requested, find }: PersonalRanks,
  { conversations }: DayOrder,
): Generator<ScoredStarter> {
  yield* requested;
  const passed = new Set(requested.map((each) => each.offered.conversation));
  for (const conversation of conversations) {
    const found = find(conversation);
    if (found && !passed.has(conversation)) yield found;
    passed.add(conversation);
  }
  for (const each of ranked.best) {
    if (!passed.has(each.offered.conversation)) yield each;
  }
};

/**
 * The starters that a card offers, in order, with one that this person follows among the first
 * three. Only so many are looked at as it takes.
 *
 * @param isTaken whether a conversation is not offered: put aside, or said to the contact
 */
export const placeStarters = (
  ranks: PersonalRanks,
  dayOrder: DayOrder,
  {
    isTaken,
    follows,
  }: {
    isTaken: (conversation: string) => boolean;
    follows: boolean;
  },
): ScoredStarter[] => {
  const placed: ScoredStarter[] = [];
  const requestedIds = ranks.requested.map((each) => each.offered.starter.id);
  let isComplete = !follows;
  for (const each of inOrder(ranks, dayOrder)) {
    if (isTaken(each.offered.conversation)) continue;
    const isFollowed =
      follows &&
      ranks.isFollowed(each.offered) &&
      !requestedIds.includes(each.offered.starter.id);
    if (placed.length < MOST_SHOWN || isFollowed) placed.push(each);
    isComplete ||= isFollowed;
    if (placed.length >= MOST_SHOWN && isComplete) break;
  }

  return personalOrder(placed, requestedIds, ranks.isFollowed).slice(
    0,
    MOST_SHOWN,
  );
};
