import type { IntentKind } from './intent.ts';
import type { Pause } from './intent-store.ts';
import type { RefusalOf } from './refusal.ts';
import { LONGEST_PAUSE_MS, MOST_SKEW_MS, retryPause } from './retry-pause.ts';
import type { Interruption } from './send-halving.ts';

/**
 * Whether a pause is over. One that ends further ahead than any does, or that has not begun yet,
 * was written by a clock that was wrong: it holds up nothing.
 */
export const isOver = (
  { since, until }: Pick<Pause, 'since' | 'until'>,
  now: Date,
): boolean =>
  until <= now ||
  until.getTime() - now.getTime() > LONGEST_PAUSE_MS ||
  since.getTime() - now.getTime() > MOST_SKEW_MS;

/** What a kind waits for. */
const pauseOf: Record<Interruption['of'], RefusalOf> = {
  record: 'shape',
  shape: 'shape',
  account: 'account',
  budget: 'budget',
  moment: 'moment',
  unknown: 'moment',
};

/** Whether an interruption stops all kinds of the account. */
export const isOfAccount = ({ of }: Interruption): boolean =>
  of === 'account' || of === 'budget';

/**
 * The pause after an interruption: longer from refusal to refusal. What stops a kind is never one
 * record: a reading that is refused as a bad record is, such as one that names a property which is
 * gone, waits as for a change of the objects, minutes at most, and not as a record does, for a day.
 *
 * @param known the account's pauses by now
 */
export const toPause = (
  interruption: Interruption,
  kind: IntentKind | 'all',
  known: Pause[],
  now: Date,
): Pause => {
  const of = pauseOf[interruption.of];
  const paused = isOfAccount(interruption) ? 'all' : kind;
  const before = known.find(
    (each) =>
      each.kind === paused &&
      // One of a clock that was wrong says nothing of when it began.
      each.since.getTime() - now.getTime() <= MOST_SKEW_MS,
  );
  const refusals = (before?.refusals ?? 0) + 1;
  const told =
    interruption.of === 'unknown' ? undefined : interruption.retryAfterMs;

  return {
    kind: paused,
    of,
    because: interruption.because,
    since: before?.since ?? now,
    until: new Date(now.getTime() + retryPause(of, refusals, told)),
    refusals,
  };
};
