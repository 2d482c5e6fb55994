import { toDraft } from '#src/editing/draft.ts';
import { inBatches } from '#src/in-batches.ts';
import { offerSegments } from '#src/starters/offer-segments.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { Lease } from '#src/votes/outbox.ts';
import type { ImportDeps } from './import-deps.ts';
import type { ImportJob } from './import-repository.ts';
import { undoImport } from './undo-import.ts';

/** One import of an account at a time: two at once could write the same title. */
export const IMPORT_LEASE = 'import';
/** Longer than one batch can take with all its attempts. */
export const importLeaseMs = 120_000;

/** HubSpot creates as many at once; after each we know how far it is. */
const batchSize = 100;

const createAll = async (
  deps: ImportDeps,
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

/** Notes who imported what, lets it onto cards, and has the cards read it. */
const follow = async (
  deps: ImportDeps,
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
 * Writes an import's starters, all of them or none: when HubSpot fails in the middle, whatever
 * is there is taken back. Never rejects; how it ended is noted, and the lease given back.
 */
export const writeImport = async (
  deps: ImportDeps,
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
    // It is all there: what fails from here on is made up for by the next reading.
    await follow(deps, job, ids).catch((error: unknown) =>
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

/** Undoes what is there of a job, if the lease still holds; tried again by the sweep if it fails. */
export const takeBack = async (
  deps: ImportDeps,
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
