import type { LeaseRepository } from './lease.ts';
import { INTENT_KINDS, type IntentKind } from './intent.ts';
import { drainKind, type DrainDeps } from './drain-kind.ts';
import type { Sender } from './sender.ts';

/** What a turn sent. */
export interface DrainEnd {
  sent: number;
  /** Ids of the records written, by kind. */
  recordIds: Map<IntentKind, string[]>;
}

/** The lease of an account's drain. */
export const OUTBOX_LEASE = 'outbox';
/** The lease of steps of many starters, which somebody waits for: beside the account's drain. */
export const STEPS_LEASE = 'outbox:step';
/** Renewed three times in its life while the drain is at work: a dead drain's ends this soon. */
const leaseMs = 10_000;

/**
 * Sends what is due of an account to HubSpot, one drain at a time: the only way out. Each kind has
 * a sender; a kind that HubSpot refuses waits by itself, and only what is wrong with the account
 * stops all of them. A kind with nothing waiting is skipped.
 *
 * @param leaseName of all kinds that are sent here, and no other name for any of them: what one
 *   drain claims no other one may send
 * @returns null while another drain is at work, or was when it died
 */
export const drainOutbox = async (
  { leases, ...deps }: DrainDeps & { leases: LeaseRepository },
  accountId: number,
  senders: readonly Sender[],
  leaseName: typeof OUTBOX_LEASE | typeof STEPS_LEASE = OUTBOX_LEASE,
): Promise<DrainEnd | null> => {
  const end: DrainEnd = { sent: 0, recordIds: new Map() };
  const findWaiting = () =>
    deps.intents.listWaiting(
      accountId,
      senders.map(({ kind }) => kind),
    );
  let waiting = await findWaiting();
  if (waiting.length === 0) return end;
  const lease = await leases.take(accountId, leaseName, leaseMs);
  if (!lease) return null;

  const heartbeat = setInterval(() => {
    // A renewal that fails is found out before the next batch.
    leases.renew(lease, leaseMs).catch(() => {});
  }, leaseMs / 3);
  try {
    for (const kind of INTENT_KINDS) {
      const sender = senders.find((each) => each.kind === kind);
      if (!sender || !waiting.includes(kind)) continue;
      const { sent, recordIds, stopsAccount } = await drainKind(
        deps,
        lease,
        sender,
        () => leases.renew(lease, leaseMs),
      );
      end.sent += sent;
      end.recordIds.set(kind, recordIds);
      if (stopsAccount) break;
      // What was sent may have made something of a later kind due.
      if (sent > 0) waiting = await findWaiting();
    }
  } finally {
    clearInterval(heartbeat);
    await leases.release(lease);
  }

  return end;
};
