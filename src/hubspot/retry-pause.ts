import type { ErrorAnswer } from './read-error-answer.ts';

/** Waiting longer than this is left to the jobs. */
const longestMs = 20_000;

/**
 * How long to wait before the next attempt, in ms, or null where another would be no use.
 * HubSpot's own word (`Retry-After`, in seconds) goes first; else by kind of failure.
 *
 * @param attempt 1 after the first attempt
 * @param dice between 0 and 1, spreads the replicas
 */
export const retryPause = (
  { error, policyName }: ErrorAnswer,
  retryAfter: string | null,
  attempt: number,
  dice: number,
): number | null => {
  if (error.kind !== 'rate_limited' && error.kind !== 'unavailable')
    return null;
  if (policyName === 'DAILY') return null;

  const seconds = Number(retryAfter ?? '');
  const told = retryAfter !== null && seconds > 0 ? seconds * 1000 : null;
  const own = (): number => {
    if (policyName === 'TEN_SECONDLY_ROLLING') return 2_500 * attempt;
    if (error.kind === 'rate_limited') return 1_000 * attempt;
    if (error.status === 423) return 2_000;

    return 250 * 2 ** attempt;
  };
  const pause = told ?? own() * (0.75 + dice / 2);

  return pause > longestMs ? null : pause;
};
