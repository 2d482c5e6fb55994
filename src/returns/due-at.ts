import type { Vote } from '#src/votes/vote.ts';

const dayMs = 86_400_000;

/** 0 is Sunday. */
const weekdayIn = (timeZone: string, at: Date): number =>
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(
    new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' }).format(at),
  );

/**
 * When an answer is due: the same time of day so many working days later, Saturdays and Sundays
 * left out. Holidays differ too much to be known here.
 */
export const dueAt = (votedAt: Date, days: number, timeZone: string): Date => {
  let at = votedAt;
  for (let left = days; left > 0;) {
    at = new Date(at.getTime() + dayMs);
    const weekday = weekdayIn(timeZone, at);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }

  return at;
};

/** Those of open returns whose answer was promised for before `now`. */
export const overdueOf = (
  openReturns: Vote[],
  promise: { answerDays: number; timeZone: string },
  now: Date,
): Vote[] =>
  openReturns.filter(
    ({ votedAt }) => dueAt(votedAt, promise.answerDays, promise.timeZone) < now,
  );
