import { DAY_MS } from '@starters/contracts';

/** How far the clocks of a time zone are ahead of UTC, in ms. */
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
 * When an answer is due: the same time of day so many working days later, Saturdays and Sundays
 * left out. Holidays differ too much to be known here.
 */
export const dueAt = (votedAt: Date, days: number, timeZone: string): Date => {
  const ahead = aheadIn(timeZone, votedAt);
  let at = votedAt.getTime();
  for (let left = days; left > 0;) {
    at += DAY_MS;
    const weekday = new Date(at + ahead).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  // Clocks may have been changed meanwhile.
  const moved = aheadIn(timeZone, new Date(at)) - ahead;

  return new Date(at - moved);
};
