import type { AccountRepository } from '#src/accounts/account-repository.ts';
import {
  type InstalledObjects,
  installObjects,
} from '#src/hubspot/install-objects.ts';
import type { OutboxOverview } from '#src/outbox/intent-store.ts';
import type { LeaseRepository } from '#src/outbox/lease.ts';
import { poll } from '#src/waiting.ts';
import type { OpenAccount } from './open-accounts.ts';

/** What making an account's custom objects needs. */
export interface MakeObjectsDeps {
  accounts: Pick<AccountRepository, 'update'>;
  leases: Pick<LeaseRepository, 'take' | 'release'>;
  outboxOverview: Pick<OutboxOverview, 'retryNow'>;
  now: () => Date;
}

const lease = 'install_objects';
const leaseMs = 60_000;

/**
 * Makes the custom objects of an account or completes them, one process at a time, keeps their ids,
 * and makes due what HubSpot refused because they were missing.
 *
 * @throws HubSpotError where HubSpot does not let it
 */
export const makeObjects = async (
  { accounts, leases, outboxOverview, now }: MakeObjectsDeps,
  { account: { accountId, language }, client }: OpenAccount,
): Promise<InstalledObjects> => {
  // Two at once would make each object twice.
  const taken = await poll(() => leases.take(accountId, lease, leaseMs), {
    everyMs: 200,
    forMs: leaseMs,
  });
  if (!taken) throw new Error('Another installation did not end.');
  const objects = await installObjects(client, language).finally(() =>
    leases.release(taken),
  );
  await accounts.update(accountId, objects);
  await outboxOverview.retryNow(accountId, now());

  return objects;
};
