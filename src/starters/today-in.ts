/** The calendar day in a time zone, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now: Date): string =>
  // Swedish writes dates the ISO way.
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);

/** When today began in a time zone; an hour off on the days on which clocks change. */
export const startOfDay = (timeZone: string, now: Date): Date => {
  const [hours = 0, minutes = 0, seconds = 0] = new Intl.DateTimeFormat(
    'sv-SE',
    { timeZone, timeStyle: 'medium' },
  )
    .format(now)
    .split(':')
    .map(Number);
  const sinceMidnight = ((hours * 60 + minutes) * 60 + seconds) * 1_000;

  return new Date(now.getTime() - sinceMidnight - now.getMilliseconds());
};
