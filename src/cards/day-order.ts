import { createHash } from 'node:crypto';
import type { DayOrder } from '#src/views/day-orders.ts';
import type { View } from '#src/views/view-repository.ts';
import type { Ranks } from './near-equal.ts';

/** Exploration: one day in ten the third place goes to a lower-ranked conversation. */
const lotEvery = 10;
const thirdPlace = 2;

/** Two pseudo-random numbers from 0 to 1, seeded by person, contact and day. */
const drawLots = ({ accountId, userId, contactId, day }: View) => {
  const hash = createHash('sha256')
    .update(JSON.stringify([accountId, userId, contactId, day]))
    .digest();

  return [hash.readUInt32BE(0), hash.readUInt32BE(4)].map(
    (lot) => lot / 0x1_0000_0000,
  ) as [number, number];
};

/**
 * The order of one person's card of one contact for one day: best first, but one day in ten the
 * third place is drawn at random from the lower ranks. The propensity of the draw is kept with it.
 */
export const drawDayOrder = (
  { conversations: ranked, tiers }: Ranks,
  view: View,
): DayOrder => {
  const behind = ranked.slice(thirdPlace + 1);
  const [lot, place] = drawLots(view);
  const explored = behind[Math.floor(place * behind.length)];
  if (explored === undefined || lot >= 1 / lotEvery) {
    return { conversations: ranked, tiers, explored: null, propensity: null };
  }

  const others = ranked.filter((id) => id !== explored);

  return {
    conversations: [
      ...others.slice(0, thirdPlace),
      explored,
      ...others.slice(thirdPlace),
    ],
    tiers,
    explored,
    propensity: 1 / lotEvery / behind.length,
  };
};

/** Today's candidates in the day's order; candidates that are new since follow, best first. */
export const arrange = (ranked: string[], { conversations }: DayOrder) => [
  ...conversations.filter((id) => ranked.includes(id)),
  ...ranked.filter((id) => !conversations.includes(id)),
];
