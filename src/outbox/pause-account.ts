import { OUTBOX_LEASE } from './drain-outbox.ts';
import type { Pause, PauseStore } from './intent-store.ts';
import type { LeaseRepository } from './lease.ts';

const leaseMs = 10_000;

/**
 * Has an account wait before anything of it could be sent. Nothing is noted while a drain is at
 * work: then HubSpot lets another replica do what this one could not.
 */
export const pauseAccount = async (
  {
    leases,
    pauses,
  }: {
    leases: Pick<LeaseRepository, 'take' | 'release'>;
    pauses: Pick<PauseStore, 'set'>;
  },
  accountId: number,
  pause: Pause,
): Promise<void> => {
  const lease = await leases.take(accountId, OUTBOX_LEASE, leaseMs);
  if (!lease) return;
  try {
    await pauses.set(lease, pause);
  } finally {
    await leases.release(lease);
  }
};
