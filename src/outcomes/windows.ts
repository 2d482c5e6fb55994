import { DAY_MS } from '@starters/contracts';
import type { AccountSettings } from '#src/accounts/settings.ts';

/** Days after a use within which something counts as following it. */
export type Windows = Pick<
  AccountSettings,
  'meetingDays' | 'dealDays' | 'wonDays'
>;

const daysAfter = (at: Date, days: number): Date =>
  new Date(at.getTime() + days * DAY_MS);

/** How long after a use something may still follow it, in days. */
export const longestWindow = ({ meetingDays, dealDays, wonDays }: Windows) =>
  Math.max(meetingDays, dealDays, wonDays);

/** Whether meetings and calls that follow a use may still come. */
export const mayStillMeet = (
  { meetingDays }: Windows,
  lastUsedAt: Date,
  now: Date,
): boolean => daysAfter(lastUsedAt, meetingDays + 1) >= now;

/**
 * When a client is read again: once a day while meetings may follow, every third day while new
 * deals may, every week while such a deal may be won. Null when nothing more can follow.
 */
export const nextReading = (
  windows: Windows,
  lastUsedAt: Date,
  now: Date,
): Date | null => {
  if (mayStillMeet(windows, lastUsedAt, now)) return daysAfter(now, 1);
  if (daysAfter(lastUsedAt, windows.dealDays) >= now) return daysAfter(now, 3);

  return daysAfter(lastUsedAt, longestWindow(windows)) >= now
    ? daysAfter(now, 7)
    : null;
};

/**
 * When a client of the comparison is read again: once when their meetings can be counted and once
 * when their deals can, each a day late, since nothing is counted before. Null when both are over.
 */
export const nextComparedReading = (
  windows: Windows,
  enteredAt: Date,
  now: Date,
): Date | null =>
  [windows.meetingDays, longestWindow(windows)]
    .map((days) => daysAfter(enteredAt, days + 1))
    .find((at) => at > now) ?? null;

/** Whether the last reading of a client of the comparison was too early for their meetings. */
export const lacksMeetings = (
  { meetingDays }: Windows,
  enteredAt: Date,
  readAt: Date,
): boolean => readAt < daysAfter(enteredAt, meetingDays);
