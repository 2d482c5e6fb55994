import { weeksToTell } from './lot-effect.ts';

/** What leaving a share of clients alone costs, and how long it takes. */
export interface HoldOutForecast {
  /** Openings of cards a week that would show nothing. */
  openings: number;
  /** Weeks until a difference of ten points in meetings can be told, and of five; null for never. */
  weeksToTen: number | null;
  weeksToFive: number | null;
}

const weekDays = 7;

/**
 * What to expect of leaving a share of clients alone, by how often cards were opened. How many of an
 * account's clients have a meeting is not known before: one in two is assumed, the share at which it
 * takes the longest, so that the weeks are the most that it takes. After the last client
 * is taken in, their days have to pass.
 *
 * @param percent of clients that are left alone
 * @param perWeek openings and different clients of a week
 */
export const forecastHoldOut = (
  percent: number,
  perWeek: { openings: number; clients: number },
  meetingDays: number,
): HoldOutForecast => {
  const share = percent / 100;
  const clients = {
    own: perWeek.clients * (1 - share),
    others: perWeek.clients * share,
  };
  const weeks = (difference: number): number | null => {
    const needed = weeksToTell(clients, 0.5, difference);

    return needed === null ? null : needed + Math.ceil(meetingDays / weekDays);
  };

  return {
    openings: perWeek.openings * share,
    weeksToTen: weeks(0.1),
    weeksToFive: weeks(0.05),
  };
};
