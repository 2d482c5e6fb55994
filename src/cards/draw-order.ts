import type { Offering } from '#src/offering/build-offering.ts';
import type { RankedStarters } from '#src/offering/offered-starter.ts';
import type { DayOrder } from '#src/views/day-orders.ts';
import type { View } from '#src/views/view-repository.ts';
import { drawDayOrder } from './day-order.ts';
import { rankTiers } from './near-equal.ts';
import { whatCanBeShown } from './what-can-be-shown.ts';

/** So many conversations a day's order holds: what a card shows, and as many as may be put aside. */
const mostInDayOrder = 24;

/**
 * Draws the order of one person's card of one contact for one day: equals mixed, and the third place
 * at random where it is such a day.
 *
 * @param shown ids of starters that cards of this contact showed; read only on days with a draw
 */
export const drawOrder = (
  offering: Pick<Offering, 'find'>,
  { best, places }: RankedStarters,
  view: View,
  shown: string[],
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

  return drawDayOrder(
    ranks,
    view,
    { length: best.length, at: conversationAt },
    whatCanBeShown(offering, shown, (conversation) => {
      const place = places.get(conversation);

      return place === undefined ? undefined : best[place]?.offered;
    }),
  );
};
