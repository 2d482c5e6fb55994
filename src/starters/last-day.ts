import { DAY_MS } from '@starters/contracts';
import type { Starter } from './starter.ts';
import { todayIn } from './today-in.ts';

/** How many published starters end on each day, `YYYY-MM-DD`. */
export type EndsByDay = Map<string, number>;

/** Counts one more starter that ends on a day. */
export const addEnd = (ends: EndsByDay, day: string): void => {
  ends.set(day, (ends.get(day) ?? 0) + 1);
};

/** How many of some starters end on each day; those that are not published end on none. */
export const countEnds = (
  starters: readonly Pick<Starter, 'status' | 'validUntil'>[],
): EndsByDay => {
  const ends: EndsByDay = new Map();
  for (const { status, validUntil } of starters) {
    if (status === 'published' && validUntil !== null) addEnd(ends, validUntil);
  }

  return ends;
};

/** Somebody reads so many on one morning and says whether they are still true. */
const mostOnADay = 5;
/** The last sixth of a term, over which ends are spread. */
const spread = 6;

/**
 * The last day of a starter that is published or renewed now, `YYYY-MM-DD`: its term is counted
 * from its first day, where that is still to come. Ends are spread, so that not all that was written
 * on one day ends on one day: where five end on that day already it is an earlier one, by a sixth of
 * the term at most, and then the day on which the fewest end.
 */
export const lastDay = (
  {
    settings: { validityDays },
    timeZone,
  }: { settings: { validityDays: number }; timeZone: string },
  now: Date,
  { startsOn }: { startsOn: string | null },
  ends: EndsByDay = new Map(),
): string => {
  const today = todayIn(timeZone, now);
  const first = startsOn !== null && startsOn > today ? startsOn : today;
  const dayAfter = (days: number) =>
    new Date(Date.parse(first) + days * DAY_MS).toISOString().slice(0, 10);
  let best = dayAfter(validityDays);
  for (let back = 0; back <= Math.floor(validityDays / spread); back += 1) {
    const day = dayAfter(validityDays - back);
    const count = ends.get(day) ?? 0;
    if (count < mostOnADay) return day;
    if (count < (ends.get(best) ?? 0)) best = day;
  }

  return best;
};
