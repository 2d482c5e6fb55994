import type { Lease, LeaseRepository } from '#src/outbox/lease.ts';
import type { ImportJob, ImportRepository } from './import-repository.ts';
import { undoImport, type UndoImportDeps } from './undo-import.ts';

/** One import of an account at a time: two at once could write the same title. */
export const IMPORT_LEASE = 'import';
/** Longer than one batch can take with all its attempts. */
export const importLeaseMs = 120_000;

/** What taking back under a lease needs. */
export interface TakeBackDeps extends Omit<UndoImportDeps, 'imports'> {
  imports: Pick<ImportRepository, 'find' | 'note'>;
  leases: Pick<LeaseRepository, 'renew'>;
  log: { error(details: object, message: string): void };
}

/** Rolls back an import if the lease is still held; the sweep retries where it fails. */
export const takeBack = async (
  deps: TakeBackDeps,
  { accountId, key }: ImportJob,
  lease: Lease,
): Promise<void> => {
  try {
    if (!(await deps.leases.renew(lease, importLeaseMs + deps.quietMs))) return;
    const job = await deps.imports.find(accountId, key);
    if (job?.state === 'writing' || job?.state === 'undoing') {
      await undoImport(deps, job);
    }
  } catch (error) {
    deps.log.error(
      { accountId, key, error },
      'An import could not be taken back yet.',
    );
  }
};
