import { HOUR_MS } from '@starters/contracts';
import type { LeaseRepository } from '#src/outbox/lease.ts';
import {
  OtherSecretError,
  type RebuildDeps,
  readRecords,
} from './rebuild-account.ts';

/** Why the records of an account could not be read back. */
export type ReadBackFault = 'other_secret';

/** Whether what an account's records told was read. */
export interface ReadBackState {
  isDone: boolean;
  /** Why not yet; null where it was not tried, or goes on. */
  fault: ReadBackFault | null;
}

/** Keeps whether the records of accounts were read back. */
export interface ReadBackRepository {
  /** An account that is not there has nothing to read. */
  find(accountId: number): Promise<ReadBackState>;
  /** Notes that all was read. */
  finish(accountId: number): Promise<void>;
  /** Notes why it cannot be. */
  fail(accountId: number, fault: ReadBackFault): Promise<void>;
}

/** What reading an account's records back needs. */
export interface ReadBackDeps {
  readBacks: ReadBackRepository;
  leases: LeaseRepository;
  /** Opens the account's records, and the database in which each page is written at once. */
  open: (
    accountId: number,
  ) => Promise<
    Omit<RebuildDeps, 'counts'> & Pick<RebuildDeps['counts'], 'markAll'>
  >;
  log: { warn(details: object, message: string): void };
  now: () => Date;
}

const lease = 'read_back';
const leaseMs = 60_000;
/** With another secret nothing changes until somebody changes it. */
const retryMs = HOUR_MS;

/**
 * Reads what an account's records tell of votes, wordings and requests, once, before anything is
 * counted on those records: an account that was erased, or whose database was lost, has records of
 * ours when the app is installed again, and figures of nothing would replace what they say.
 *
 * @returns whether it is read by now; false while another replica is at it, or with another
 *   `APP_SECRET` than the votes were cast with
 */
export const createReadBack = ({
  readBacks,
  leases,
  open,
  log,
  now,
}: ReadBackDeps) => {
  const failedAt = new Map<number, number>();

  return async (accountId: number): Promise<boolean> => {
    if ((await readBacks.find(accountId)).isDone) return true;
    const failed = failedAt.get(accountId);
    if (failed !== undefined && now().getTime() - failed < retryMs) {
      return false;
    }
    const taken = await leases.take(accountId, lease, leaseMs);
    if (!taken) return false;

    const heartbeat = setInterval(() => {
      // Should it be lost, two replicas read the same: what one wrote, the other leaves.
      leases.renew(taken, leaseMs).catch(() => {});
    }, leaseMs / 3);
    try {
      const { markAll, ...deps } = await open(accountId);
      const { records } = await readRecords(deps, accountId, {
        acceptsOtherSecret: false,
      });
      await markAll(records.map(({ starter }) => starter.id));
      await readBacks.finish(accountId);
      failedAt.delete(accountId);

      return true;
    } catch (error) {
      if (!(error instanceof OtherSecretError)) throw error;
      failedAt.set(accountId, now().getTime());
      await readBacks.fail(accountId, 'other_secret');
      log.warn(
        { accountId, votes: error.votes },
        'Votes in HubSpot were cast with another APP_SECRET. Until npm run rebuild has read them, starters’ records keep their figures.',
      );

      return false;
    } finally {
      clearInterval(heartbeat);
      await leases.release(taken);
    }
  };
};

/** Reads an account's records back where that was not done yet. */
export type ReadBack = ReturnType<typeof createReadBack>;
