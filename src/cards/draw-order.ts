import type { RankedStarters } from '#src/offering/offered-starter.ts';
import type { DayOrder } from '#src/views/day-orders.ts';
import type { View } from '#src/views/view-repository.ts';
import { drawDayOrder } from './day-order.ts';
import { rankTiers } from './near-equal.ts';

/** So many conversations a day's order holds: what a card shows, and as many as may be put aside. */
const mostInDayOrder = 24;

/** Draws the order of one person's card of one contact for one day: equals mixed, and the lot. */
export const drawOrder = (
  { best, places }: RankedStarters,
  view: View,
): DayOrder => {
  const conversationAt = (place: number) => best[place]?.offered.conversation;
  const ranks = rankTiers(
    {
      length: best.length,
      scoreAt: (place) => best[place]?.score ?? 0,
      conversationAt: (place) => conversationAt(place) ?? '',
      untriedSince: (place) => best[place]?.untriedSince ?? '',
    },
    view,
    mostInDayOrder,
  );

  return drawDayOrder(ranks, view, {
    length: best.length,
    at: conversationAt,
    placeOf: (conversation) => places.get(conversation) ?? -1,
  });
};
