import type { ImportDeps } from './import-deps.ts';
import { IMPORT_LEASE, importLeaseMs, takeBack } from './write-import.ts';

/**
 * Takes back what imports left half done: whoever wrote them died, or HubSpot did not let them
 * undo it. While somebody is at it they hold the lease, and nothing is done here.
 */
export const recoverImports = async (
  deps: ImportDeps,
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
