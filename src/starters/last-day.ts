import { DAY_MS } from '@starters/contracts';
import { todayIn } from './today-in.ts';

/**
 * The last day of a starter that is published or renewed now, `YYYY-MM-DD`: its term is counted
 * from its first day, where that is still to come.
 */
export const lastDay = (
  {
    settings,
    timeZone,
  }: { settings: { validityDays: number }; timeZone: string },
  now: Date,
  { startsOn }: { startsOn: string | null },
): string => {
  const today = todayIn(timeZone, now);
  const first = startsOn !== null && startsOn > today ? startsOn : today;

  return new Date(Date.parse(first) + settings.validityDays * DAY_MS)
    .toISOString()
    .slice(0, 10);
};
