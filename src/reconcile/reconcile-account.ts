import type { LeaseRepository } from '#src/outbox/lease.ts';
import { type Walk, type WalkDeps, walkOn } from './walk.ts';

/** What reconciling needs. */
export interface ReconcileDeps extends WalkDeps {
  leases: LeaseRepository;
  walks: Walk[];
  /** Calls that this turn may still make. */
  callsLeft: () => number;
  /** Told of a walk that failed; it goes on from where it was in the next turn. */
  onFailed: (kind: Walk['kind'], error: unknown) => void;
}

/**
 * The lease is not given back: that it ends by itself, a little before the next minute, is what
 * keeps all replicas together to one turn a minute.
 */
const turnMs = 55_000;

/**
 * Compares some of an account's records in HubSpot with what they should be: one turn a minute,
 * whichever replica is asked, a step of each walk after the other while calls are left.
 *
 * @returns false when there was a turn less than a minute ago
 */
export const reconcileAccount = async (
  { leases, walks, callsLeft, onFailed, ...deps }: ReconcileDeps,
  accountId: number,
): Promise<boolean> => {
  const lease = await leases.take(accountId, 'reconcile', turnMs);
  if (!lease) return false;

  const heartbeat = setInterval(() => {
    // A renewal that fails is found out before the next step.
    leases.renew(lease, turnMs).catch(() => {});
  }, turnMs / 3);
  const open = new Set(walks);
  try {
    while (open.size > 0) {
      for (const walk of open) {
        if (!(await leases.renew(lease, turnMs))) return true;
        if (callsLeft() < walk.calls) {
          open.delete(walk);
          continue;
        }
        try {
          if (!(await walkOn(deps, accountId, walk))) open.delete(walk);
        } catch (error) {
          open.delete(walk);
          onFailed(walk.kind, error);
        }
      }
    }
  } finally {
    clearInterval(heartbeat);
  }

  return true;
};
