import { poll } from '#src/waiting.ts';
import { drainKind, type DrainDeps } from './drain-kind.ts';
import type { Quiet } from './intent-store.ts';
import type { LeaseRepository } from './lease.ts';
import { RefusedError, UnknownOutcomeError } from './refusal.ts';
import type { Sender } from './sender.ts';

/** What sending at once needs. */
export type SendNowDeps = Omit<DrainDeps, keyof Quiet> & {
  leases: LeaseRepository;
};

const leaseMs = 20_000;
const patienceMs = 5_000;
const pauseMs = 100;

/**
 * Sends what is due of one kind while a person waits for it: beside the account's drain, under a
 * lease of the kind, whether or not the kind is paused. What was attempted without an answer is
 * read back at once, and once more later.
 *
 * @returns whether something was sent; false also when another was at it
 * @throws what HubSpot answered instead, as the sender's adapter had it (`HubSpotError`); the
 *   intent stays and is sent by the next drain
 */
export const sendNow = async <Item>(
  { leases, ...deps }: SendNowDeps,
  accountId: number,
  sender: Sender<Item>,
): Promise<boolean> => {
  const name = `outbox:${sender.kind}`;
  const lease = await poll(() => leases.take(accountId, name, leaseMs), {
    everyMs: pauseMs,
    forMs: patienceMs,
  });
  if (!lease) return false;

  const failures: unknown[] = [];
  const noteFailure = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  try {
    const { sent } = await drainKind(
      {
        ...deps,
        quietMs: 0,
        surelyQuietMs: 0,
        // Somebody asks for it: a pause is for what nobody waits for.
        pauses: { ...deps.pauses, list: async () => [] },
      },
      lease,
      {
        ...sender,
        send: (...args) => noteFailure(sender.send(...args)),
        findSent: (...args) => noteFailure(sender.findSent(...args)),
      },
      () => leases.renew(lease, leaseMs),
    );
    if (sent > 0) {
      await deps.pauses.end(lease, sender.kind, sender.kind);

      return true;
    }
    const [failure] = failures;
    if (failure === undefined) return false;
    const isOfHubSpot =
      failure instanceof RefusedError || failure instanceof UnknownOutcomeError;
    throw isOfHubSpot ? (failure.cause ?? failure) : failure;
  } finally {
    await leases.release(lease);
  }
};
