import { todayIn } from './today-in.ts';

const dayMs = 86_400_000;

/** The last day of a starter that is published or renewed now, `YYYY-MM-DD`. */
export const lastDay = (
  {
    settings,
    timeZone,
  }: { settings: { validityDays: number }; timeZone: string },
  now: Date,
): string =>
  todayIn(timeZone, new Date(now.getTime() + settings.validityDays * dayMs));
