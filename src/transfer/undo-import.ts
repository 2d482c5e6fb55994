import { differingFields } from '#src/editing/draft.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { StarterRecords } from '#src/starters/starter-records.ts';
import { type Starter, toFields } from '#src/starters/starter.ts';
import { pause } from '#src/waiting.ts';
import type { ImportJob, ImportRepository } from './import-repository.ts';

/** What taking an import back needs. */
export interface UndoImportDeps {
  imports: Pick<ImportRepository, 'note'>;
  starterRecords: (accountId: number) => Promise<StarterRecords>;
  /** All starters as HubSpot has them this moment; search and memory lag behind. */
  readStarters: (accountId: number) => Promise<Starter[]>;
  catalogs: Pick<CatalogKeeper, 'refresh'>;
  now: () => Date;
  /** How long a write of unknown outcome may still arrive, in ms. */
  quietMs: number;
}

/**
 * Records of an import whose ids are unknown, since HubSpot's answer was lost. No starter had any
 * of the titles when the import began, so a record with exactly the texts of a row is that row.
 */
const findLost = (
  { starters, createdIds }: ImportJob,
  present: Starter[],
): string[] => {
  const byTitle = new Map(starters.map((each) => [each.title, each]));

  return present.flatMap((starter) => {
    const row = byTitle.get(starter.title);
    const isOurs =
      createdIds.includes(starter.id) ||
      (row !== undefined &&
        row.status === starter.status &&
        differingFields(row, toFields(starter)).length === 0);

    return isOurs ? [starter.id] : [];
  });
};

/**
 * Rolls back an import, and again after the time in which a write of unknown outcome may still
 * arrive. The caller must hold the lease.
 *
 * @throws `HubSpotError` when HubSpot does not let us; what is left is tried again by the sweep
 */
export const undoImport = async (
  deps: UndoImportDeps,
  job: ImportJob,
): Promise<void> => {
  const { accountId, key } = job;
  await deps.imports.note(accountId, key, { state: 'undoing' }, deps.now());
  const records = await deps.starterRecords(accountId);
  const removeAll = async () => {
    const ids = findLost(job, await deps.readStarters(accountId));
    if (ids.length > 0) await records.remove(ids);
  };
  await removeAll();
  await deps.imports.note(accountId, key, { createdIds: [] }, deps.now());
  await pause(deps.quietMs);
  await removeAll();
  await deps.imports.note(accountId, key, { state: 'undone' }, deps.now());
  await deps.catalogs.refresh(accountId).catch(() => {
    // Cards drop what is gone with the next reading.
  });
};
