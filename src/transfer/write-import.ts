import { toDraft } from '#src/editing/draft.ts';
import { inBatches } from '#src/in-batches.ts';
import { offerSegments } from '#src/starters/offer-segments.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { SegmentDirectory } from '#src/starters/segment-directory.ts';
import type {
  ReleaseRepository,
  StepRepository,
} from '#src/starters/starter-change.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { Lease, LeaseRepository } from '#src/outbox/lease.ts';
import type { ImportJob } from './import-repository.ts';
import { importLeaseMs, takeBack, type TakeBackDeps } from './take-back.ts';

/** What writing an import needs; all it takes to undo it is part of that. */
export type WriteImportDeps = TakeBackDeps & {
  catalogs: Pick<CatalogKeeper, 'include'>;
  leases: Pick<LeaseRepository, 'release'>;
  releases: Pick<ReleaseRepository, 'release'>;
  segments: (accountId: number) => Promise<SegmentDirectory>;
  steps: Pick<StepRepository, 'add'>;
  log: { warn(details: object, message: string): void };
};

/** HubSpot creates as many at once; after each we know how far it is. */
const batchSize = 100;

const createAll = async (
  deps: WriteImportDeps,
  job: ImportJob,
  lease: Lease,
): Promise<string[]> => {
  const { accountId, key, starters } = job;
  await offerSegments(await deps.segments(accountId), [
    ...new Set(starters.flatMap(({ segmentIds }) => segmentIds)),
  ]);
  const records = await deps.starterRecords(accountId);
  const createdIds: string[] = [];
  for (const batch of inBatches(starters, batchSize)) {
    if (!(await deps.leases.renew(lease, importLeaseMs))) {
      throw new Error('Another replica has taken over this import.');
    }
    const before = createdIds.length;
    const ids = await records.create(batch);
    createdIds.push(...ids.filter((id) => id !== ''));
    await deps.imports.note(accountId, key, { createdIds }, deps.now());
    if (new Set(createdIds).size !== before + batch.length) {
      throw new Error('HubSpot did not create every starter of a batch.');
    }
  }

  return createdIds;
};

/** Notes who imported what, releases it to cards, and has the catalog read it. */
const releaseAll = async (
  deps: WriteImportDeps,
  { accountId, userId, starters }: ImportJob,
  ids: string[],
): Promise<void> => {
  const at = deps.now();
  const written = starters.map((starter, index) => ({
    starterId: ids[index] ?? '',
    status: starter.status,
    hash: hashWording(wordingOf(toDraft(starter))),
  }));
  const published = written.filter(({ status }) => status === 'published');
  await deps.steps.add(
    accountId,
    written.map((each) => ({
      ...each,
      at,
      userId,
      action: each.status === 'published' ? 'published' : 'created',
    })),
  );
  await deps.releases.release(accountId, published, userId, at);
  await deps.catalogs.include(accountId, ids);
};

/**
 * Writes an import's starters, all of them or none: when HubSpot fails in between, those written
 * are rolled back. Never rejects; the outcome is stored and the lease released.
 */
export const writeImport = async (
  deps: WriteImportDeps,
  job: ImportJob,
  lease: Lease,
): Promise<void> => {
  const { accountId, key } = job;
  const details = { accountId, key };
  try {
    const ids = await createAll(deps, job, lease);
    await deps.imports.note(
      accountId,
      key,
      { state: 'done', createdIds: ids },
      deps.now(),
    );
    // Everything is written; if a later step fails, the next refresh of the catalog repairs it.
    await releaseAll(deps, job, ids).catch((error: unknown) =>
      deps.log.warn({ ...details, error }, 'An import was not read at once.'),
    );
  } catch (error) {
    deps.log.warn({ ...details, error }, 'An import is taken back.');
    await takeBack(deps, job, lease);
  } finally {
    await deps.leases.release(lease).catch(() => {
      // It ends by itself.
    });
  }
};
