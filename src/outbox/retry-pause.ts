import type { RefusalOf } from './refusal.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses in ms after the first, second … refusal in a row; the last one repeats for ever. */
const pauses: Record<RefusalOf, readonly number[]> = {
  record: [minute, 5 * minute, 30 * minute, 2 * hour, 8 * hour, 24 * hour],
  shape: [15 * second, 30 * second, minute, 2 * minute, 5 * minute],
  account: [15 * second, minute, 5 * minute],
  budget: [5 * minute],
  moment: [2 * second, 5 * second, 10 * second, 20 * second, 30 * second],
};

/** No pause is longer: a time further ahead was written by a clock that was wrong. */
export const LONGEST_PAUSE_MS = 24 * hour;

/** Clocks of replicas differ by less: what lies further ahead was written by one that is wrong. */
export const MOST_SKEW_MS = minute;

/** The pauses in ms of a record that was refused for itself, by refusals in a row. */
export const RECORD_PAUSES: readonly number[] = pauses.record;

/**
 * How long a record that was refused for itself waits for its next attempt, in ms: no longer than
 * it has waited already, and a minute at least. While HubSpot fails in many ways, a record may be
 * tried several times in a minute; a few refusals then are no reason to let it wait for hours.
 *
 * @param refusals how many in a row, this one included; at least 1
 * @param waitedMs since it was changed
 */
export const recordPause = (
  refusals: number,
  waitedMs: number,
  retryAfterMs?: number,
): number =>
  Math.max(
    Math.min(retryPause('record', refusals), Math.max(minute, waitedMs)),
    retryPause('record', 1, retryAfterMs),
  );

/**
 * How long to wait before the next attempt, in ms.
 *
 * @param refusals how many in a row, this one included; at least 1
 */
export const retryPause = (
  of: RefusalOf,
  refusals: number,
  retryAfterMs?: number,
): number => {
  const own = pauses[of];
  const pause = own[Math.min(refusals, own.length) - 1] ?? LONGEST_PAUSE_MS;

  return Math.min(Math.max(pause, retryAfterMs ?? 0), LONGEST_PAUSE_MS);
};
