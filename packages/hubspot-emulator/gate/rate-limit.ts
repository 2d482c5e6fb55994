import { randomUUID } from 'node:crypto';

/** Counts calls in a rolling window. */
export interface RateLimit {
  /** Takes a call; null when none is left. */
  take(): { max: number; remaining: number } | null;
}

/** At most `maxNow` calls in any `windowMs`. */
export const createRateLimit = (
  maxNow: number | (() => number),
  windowMs: number,
  now: () => number,
): RateLimit => {
  let calls: number[] = [];

  return {
    take: () => {
      const max = typeof maxNow === 'number' ? maxNow : maxNow();
      const at = now();
      calls = calls.filter((call) => call > at - windowMs);
      if (calls.length >= max) return null;
      calls.push(at);

      return { max, remaining: max - calls.length };
    },
  };
};

/**
 * HubSpot's answer when a limit is reached.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export const tooManyRequests = (
  policyName: 'TEN_SECONDLY_ROLLING' | 'SECONDLY' | 'DAILY',
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    {
      status: 'error',
      message: `You have reached your ${policyName.toLowerCase()} limit.`,
      errorType: 'RATE_LIMIT',
      correlationId: randomUUID(),
      policyName,
      requestId: randomUUID(),
    },
    { status: 429, headers },
  );
