import { toDraft } from '#src/editing/draft.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { StarterStep } from '#src/starters/starter-change.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { ImportJob, ImportRepository } from './import-repository.ts';

/** What settling imports needs. */
export interface SettleImportsDeps {
  imports: Pick<
    ImportRepository,
    'listOpen' | 'readProgress' | 'takeBack' | 'end'
  >;
  catalogs: Pick<CatalogKeeper, 'include' | 'refresh'>;
  now: () => Date;
  log: { warn(details: object, message: string): void };
}

/** Who imported what: the steps of an import whose starters are all there. */
const stepsOf = (
  { userId, starters }: ImportJob,
  recordIds: (string | null)[],
  at: Date,
): StarterStep[] =>
  starters.flatMap((starter, index): StarterStep[] => {
    const starterId = recordIds[index];
    if (starterId == null) return [];
    const { status } = starter;
    const action = status === 'published' ? 'published' : 'created';
    const hash = hashWording(wordingOf(toDraft(starter)));

    return [{ starterId, at, userId, action, status, hash }];
  });

const settle = async (
  { imports, catalogs, now, log }: SettleImportsDeps,
  job: ImportJob,
): Promise<boolean> => {
  const { accountId, key, state } = job;
  const { open, refusedBecause, recordIds } = await imports.readProgress(
    accountId,
    key,
  );
  if (state === 'writing' && refusedBecause !== null) {
    log.warn({ accountId, key }, 'HubSpot refused a row: an import goes back.');

    return imports.takeBack(accountId, key, refusedBecause, now());
  }
  if (open > 0) return false;
  const isDone = state === 'writing';
  const steps = isDone ? stepsOf(job, recordIds, now()) : [];
  const end = isDone ? 'done' : 'undone';
  if (!(await imports.end(accountId, key, end, steps, now()))) return false;
  const reading = isDone
    ? catalogs.include(
        accountId,
        steps.map(({ starterId }) => starterId),
        { isWaitedFor: false },
      )
    : catalogs.refresh(accountId);
  await reading.catch((error: unknown) => {
    // Cards have it with the next reading.
    log.warn({ accountId, key, error }, 'An import was not read at once.');
  });

  return false;
};

/**
 * Ends the imports whose rows are all in HubSpot, and takes back those of which HubSpot refused a
 * row: an import is there as a whole, or not at all.
 *
 * @returns whether rows of one are to be removed now
 */
export const settleImports = async (
  deps: SettleImportsDeps,
  accountId: number,
): Promise<boolean> => {
  let goesBack = false;
  for (const job of await deps.imports.listOpen(accountId)) {
    if (await settle(deps, job)) goesBack = true;
  }

  return goesBack;
};
