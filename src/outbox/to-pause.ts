import type { IntentKind } from './intent.ts';
import type { Pause } from './intent-store.ts';
import { LONGEST_PAUSE_MS, retryPause } from './retry-pause.ts';
import type { Interruption } from './send-halving.ts';

/** Whether a pause is over; one further ahead than any was written by a clock that was wrong. */
export const isOver = ({ until }: Pick<Pause, 'until'>, now: Date): boolean =>
  until <= now || until.getTime() - now.getTime() > LONGEST_PAUSE_MS;

/** Whether an interruption stops all kinds of the account. */
export const isOfAccount = ({ of }: Interruption): boolean =>
  of === 'account' || of === 'budget';

/**
 * The pause after an interruption: longer from refusal to refusal.
 *
 * @param known the account's pauses by now
 */
export const toPause = (
  interruption: Interruption,
  kind: IntentKind | 'all',
  known: Pause[],
  now: Date,
): Pause => {
  const of = interruption.of === 'unknown' ? 'moment' : interruption.of;
  const paused = isOfAccount(interruption) ? 'all' : kind;
  const before = known.find((each) => each.kind === paused);
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
