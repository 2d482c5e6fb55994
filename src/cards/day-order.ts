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
}

const listOf = (conversations: string[]): AllRanked => ({
  length: conversations.length,
  at: (place) => conversations[place],
});

/** Whether it is a day on which this card's third place is drawn at random. */
export const isLotDay = (view: View): boolean =>
  drawLots(view)[0] < 1 / lotEvery;

/** The conversations behind the first ones that the card can show, in order. */
const listBehind = (
  all: AllRanked,
  ahead: string[],
  canShow: (conversation: string) => boolean,
): string[] =>
  Array.from({ length: all.length }, (_, place) => all.at(place)).flatMap(
    (conversation) =>
      conversation !== undefined &&
      !ahead.includes(conversation) &&
      canShow(conversation)
        ? [conversation]
        : [],
  );

/**
 * The order of one person's card of one contact for one day: best first, but one day in ten the
 * third place is drawn at random from the lower ranks. The propensity of the draw is kept with it.
 *
 * @param all what the first of `ranks` were taken from, if there are more
 * @param canShow whether this card can show a conversation, as far as is known; default: any. It
 *   is asked only on days with a draw
 */
export const drawDayOrder = (
  { conversations: ranked, tiers }: Ranks,
  view: View,
  all: AllRanked = listOf(ranked),
  canShow: (conversation: string) => boolean = () => true,
): DayOrder => {
  const ahead = ranked.slice(0, thirdPlace + 1);
  const [, place] = drawLots(view);
  const behind = isLotDay(view) ? listBehind(all, ahead, canShow) : [];
  const explored = behind[Math.floor(place * behind.length)];
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
    propensity: 1 / lotEvery / behind.length,
    among: behind,
  };
};

/** Today's candidates in the day's order; candidates that are new since follow, best first. */
export const arrange = (ranked: string[], { conversations }: DayOrder) => [
  ...conversations.filter((id) => ranked.includes(id)),
  ...ranked.filter((id) => !conversations.includes(id)),
];
