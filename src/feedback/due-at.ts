import { DAY_MS } from '@starters/contracts';

/** The offset of a time zone from UTC at a moment, in ms. */
const aheadIn = (timeZone: string, at: Date): number => {
  // Swedish writes dates the ISO way.
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  const second = Math.floor(at.getTime() / 1000) * 1000;

  return Date.parse(`${clock.replace(' ', 'T')}Z`) - second;
};

/**
 * When an answer is due: the same time of day, `days` working days later, without Saturdays and
 * Sundays. Public holidays are not considered.
 */
export const dueAt = (votedAt: Date, days: number, timeZone: string): Date => {
  const ahead = aheadIn(timeZone, votedAt);
  let at = votedAt.getTime();
  for (let left = days; left > 0;) {
    at += DAY_MS;
    const weekday = new Date(at + ahead).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  // Daylight saving time may have begun or ended in between.
  const moved = aheadIn(timeZone, new Date(at)) - ahead;

  return new Date(at - moved);
};
