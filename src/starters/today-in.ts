import { MINUTE_MS } from '@starters/contracts';
import { oncePerKey } from '#src/once-per-key.ts';

// Swedish writes dates the ISO way.
const daysIn = oncePerKey(
  (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }),
);
const clockIn = oncePerKey(
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' }),
);

/** The last minute that was asked for in a time zone, and its day. */
const lastIn = oncePerKey<string, { minute: number; day: string }>(() => ({
  minute: Number.NaN,
  day: '',
}));

/** The calendar day in a time zone, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now: Date): string => {
  const last = lastIn(timeZone);
  // Days begin with a minute, in every zone there is today.
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  if (minute !== last.minute) {
    last.day = daysIn(timeZone).format(now);
    last.minute = minute;
  }

  return last.day;
};

/** When today began in a time zone; an hour off on the days on which clocks change. */
export const startOfDay = (timeZone: string, now: Date): Date => {
  const [hours = 0, minutes = 0, seconds = 0] = clockIn(timeZone)
    .format(now)
    .split(':')
    .map(Number);
  const sinceMidnight = ((hours * 60 + minutes) * 60 + seconds) * 1_000;

  return new Date(now.getTime() - sinceMidnight - now.getMilliseconds());
};
