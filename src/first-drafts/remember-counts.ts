import { MINUTE_MS } from '@starters/contracts';
import type { ContactCounter, FactNeed } from './contact-counter.ts';

const keptMs = 10 * MINUTE_MS;
/** HubSpot allows five searches a second for the whole account, and others search, too. */
const betweenMs = 250;

/**
 * Counters that ask HubSpot once in ten minutes for the same needs, so that a page which is opened
 * again costs no calls, and leave room for other searches. A count that failed is asked for again.
 *
 * @param sleep waits so many ms
 */
export const rememberCounts = (
  open: (accountId: number) => Promise<ContactCounter>,
  now: () => Date,
  sleep: (ms: number) => Promise<void>,
) => {
  const known = new Map<string, { at: number; count: number }>();

  return async (accountId: number): Promise<ContactCounter> => ({
    count: async (needs: readonly FactNeed[]) => {
      const at = now().getTime();
      const names = needs.map(({ property, dated }) => [property, dated?.by]);
      const key = JSON.stringify([accountId, names]);
      const before = known.get(key);
      if (before && at - before.at < keptMs) return before.count;
      const count = await (await open(accountId)).count(needs);
      known.set(key, { at, count });
      await sleep(betweenMs);

      return count;
    },
  });
};
