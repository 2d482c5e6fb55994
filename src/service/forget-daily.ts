import { DAY_MS } from '@starters/contracts';
import type { Forgetting } from '#src/accounts/forgetting.ts';

/**
 * Deletes once a day, of each account, what was held long enough. HubSpot is not asked, so an
 * account whose access is gone is forgotten in the same way.
 */
export const createDailyForgetting = ({
  forgetting,
  now,
}: {
  forgetting: Forgetting;
  now: () => Date;
}) => {
  const done = new Map<number, number>();

  return async (accountId: number): Promise<void> => {
    const day = Math.floor(now().getTime() / DAY_MS);
    if (done.get(accountId) === day) return;
    await forgetting.forgetOld(accountId, now());
    done.set(accountId, day);
  };
};
