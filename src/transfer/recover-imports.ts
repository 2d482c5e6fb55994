import type { LeaseRepository } from '#src/outbox/lease.ts';
import type { ImportRepository } from './import-repository.ts';
import {
  IMPORT_LEASE,
  importLeaseMs,
  takeBack,
  type TakeBackDeps,
} from './take-back.ts';

/** What recovering imports needs. */
export interface RecoverImportsDeps extends TakeBackDeps {
  imports: Pick<ImportRepository, 'listOpen' | 'find' | 'note'>;
  leases: LeaseRepository;
}

/**
 * Rolls back incomplete imports: their process died, or HubSpot failed during the rollback. Does
 * nothing while an import is running, which holds the lease.
 */
export const recoverImports = async (
  deps: RecoverImportsDeps,
  accountId: number,
): Promise<void> => {
  if ((await deps.imports.listOpen(accountId)).length === 0) return;
  const lease = await deps.leases.take(accountId, IMPORT_LEASE, importLeaseMs);
  if (!lease) return;
  try {
    // Read again: it may have ended before the lease was ours.
    for (const job of await deps.imports.listOpen(accountId)) {
      await takeBack(deps, job, lease);
    }
  } finally {
    await deps.leases.release(lease);
  }
};
