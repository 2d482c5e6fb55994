/** The calendar day in a time zone, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now: Date): string =>
  // Swedish writes dates the ISO way.
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
