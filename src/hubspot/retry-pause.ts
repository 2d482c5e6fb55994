import type { ErrorAnswer } from './read-error-answer.ts';

/** A longer pause is not waited for here: the jobs retry. */
const longestMs = 20_000;

/**
 * The pause before the next attempt, in ms, or null where another attempt cannot succeed.
 * HubSpot's `Retry-After` (seconds) has priority; otherwise it depends on the kind of failure.
 *
 * @param attempt 1 after the first attempt
 * @param dice jitter between 0 and 1, so that replicas do not retry at the same time
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
