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

/** All ranked conversations, of which a day's order holds the first. */
export interface AllRanked {
  length: number;
  /** The conversation at a place, from 0. */
  at(place: number): string | undefined;
  /** The place of a conversation. */
  placeOf(conversation: string): number;
}

const listOf = (conversations: string[]): AllRanked => ({
  length: conversations.length,
  at: (place) => conversations[place],
  placeOf: (conversation) => conversations.indexOf(conversation),
});

/** The conversation at a place among those that are left when some are taken out. */
const findBehind = (
  all: AllRanked,
  ahead: string[],
  place: number,
): string | undefined => {
  let at = place;
  const taken = ahead.map((each) => all.placeOf(each)).sort((a, b) => a - b);
  for (const each of taken) if (each <= at) at += 1;

  return all.at(at);
};

/**
 * The order of one person's card of one contact for one day: best first, but one day in ten the
 * third place is drawn at random from the lower ranks. The propensity of the draw is kept with it.
 *
 * @param all what the first of `ranks` were taken from, if there are more
 */
export const drawDayOrder = (
  { conversations: ranked, tiers }: Ranks,
  view: View,
  all: AllRanked = listOf(ranked),
): DayOrder => {
  const ahead = ranked.slice(0, thirdPlace + 1);
  const behind = all.length - ahead.length;
  const [lot, place] = drawLots(view);
  const explored =
    behind > 0 && lot < 1 / lotEvery
      ? findBehind(all, ahead, Math.floor(place * behind))
      : undefined;
  if (explored === undefined) {
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
    propensity: 1 / lotEvery / behind,
  };
};

/** Today's candidates in the day's order; candidates that are new since follow, best first. */
export const arrange = (ranked: string[], { conversations }: DayOrder) => [
  ...conversations.filter((id) => ranked.includes(id)),
  ...ranked.filter((id) => !conversations.includes(id)),
];
