import { DAY_MS } from '@starters/contracts';
import {
  type Erasing,
  GONE_DAYS,
  type GoneContacts,
} from '#src/accounts/erasing.ts';
import type { Forgetting } from '#src/accounts/forgetting.ts';

/**
 * Deletes once a day, of each account, what was held long enough, and erases clients that HubSpot
 * cannot bring back any more. HubSpot is not asked, so an
 * account whose access is gone is forgotten in the same way.
 */
export const createDailyForgetting = ({
  forgetting,
  erasing,
  goneContacts,
  now,
}: {
  forgetting: Forgetting;
  erasing: Pick<Erasing, 'eraseContact'>;
  goneContacts: Pick<GoneContacts, 'listGoneBefore'>;
  now: () => Date;
}) => {
  const done = new Map<number, number>();

  return async (accountId: number): Promise<void> => {
    const day = Math.floor(now().getTime() / DAY_MS);
    if (done.get(accountId) === day) return;
    await forgetting.forgetOld(accountId, now());
    const since = new Date(now().getTime() - GONE_DAYS * DAY_MS);
    for (const id of await goneContacts.listGoneBefore(accountId, since)) {
      await erasing.eraseContact(accountId, id);
    }
    done.set(accountId, day);
  };
};
