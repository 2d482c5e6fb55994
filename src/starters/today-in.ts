import { oncePerKey } from '#src/once-per-key.ts';

// Swedish writes dates the ISO way.
const daysIn = oncePerKey(
  (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }),
);
const clockIn = oncePerKey(
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' }),
);

/** The calendar day in a time zone, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now: Date): string =>
  daysIn(timeZone).format(now);

/** When today began in a time zone; an hour off on the days on which clocks change. */
export const startOfDay = (timeZone: string, now: Date): Date => {
  const [hours = 0, minutes = 0, seconds = 0] = clockIn(timeZone)
    .format(now)
    .split(':')
    .map(Number);
  const sinceMidnight = ((hours * 60 + minutes) * 60 + seconds) * 1_000;

  return new Date(now.getTime() - sinceMidnight - now.getMilliseconds());
};
