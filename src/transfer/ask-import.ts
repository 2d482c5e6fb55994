import {
  fillText,
  type ImportChecked,
  type ImportDone,
  type ImportRequest,
  type ImportWriting,
  type Language,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import { fillPlural } from '#src/texts/fill-plural.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Lease } from '#src/outbox/lease.ts';
import { poll, within } from '#src/waiting.ts';
import { checkImport } from './check-import.ts';
import { decodeContent } from './decode-content.ts';
import type { ImportDeps } from './import-deps.ts';
import type { ImportJob } from './import-repository.ts';
import { recoverImports } from './recover-imports.ts';
import { IMPORT_LEASE, importLeaseMs } from './take-back.ts';
import { writeImport } from './write-import.ts';

/** The person who imports. */
export interface Importer {
  userId: number;
  language: Language;
}

/** Timeout of a request for the end of an import; then it answers with the progress. */
const patienceMs = 2_500;

/** How long an import waits for another one of the account, or for its own repeated request. */
const turnMs = 5_000;
const pauseMs = 250;

/**
 * The account's turn to import; or the import itself, where the same request came twice, as
 * HubSpot's proxy sends it when an answer is slow; or null when the turn does not come.
 */
const takeTurn = (
  { imports, leases }: ImportDeps,
  accountId: number,
  key: string,
): Promise<{ lease: Lease } | { job: ImportJob } | null> => {
  const look = async () => {
    const lease = await leases.take(accountId, IMPORT_LEASE, importLeaseMs);
    const job = await imports.find(accountId, key);
    if (!job) return lease && { lease };
    if (lease) await leases.release(lease);

    return { job };
  };

  return poll(look, { everyMs: pauseMs, forMs: turnMs });
};

/** The progress of an import. */
const tell = (
  { state, total, createdIds }: ImportJob,
  language: Language,
): ImportWriting | ImportDone | Refused => {
  const { imported, writing } = textsIn(language).transferWords;
  const done = createdIds.length;
  switch (state) {
    case 'done':
      return {
        ok: true,
        state,
        count: total,
        message: fillPlural(imported, total, language, {
          count: total.toLocaleString(language),
        }),
      };
    case 'writing':
      return {
        ok: true,
        state,
        done,
        count: total,
        message: fillText(writing, {
          done: done.toLocaleString(language),
          count: total.toLocaleString(language),
        }),
      };
    case 'undoing':
      return refused('import_stuck', { count: done });
    default:
      return refused('import_undone');
  }
};

/** The progress of an earlier import; one that was left incomplete is rolled back. */
export const findImport = async (
  deps: ImportDeps,
  { accountId }: Account,
  { language }: Importer,
  key: string,
): Promise<ImportWriting | ImportDone | Refused> => {
  const job = await deps.imports.find(accountId, key);
  if (!job) return refused('import_unknown');
  if (job.state === 'writing' || job.state === 'undoing') {
    // Not awaited; it does nothing while the import still holds the lease.
    void recoverImports(deps, accountId).catch((error: unknown) =>
      deps.log.error({ accountId, error }, 'Imports could not be seen to.'),
    );
  }

  return tell(job, language);
};

/** Reports the problems of each row; writes nothing. */
const check = async (
  deps: ImportDeps,
  account: Account,
  { language }: Importer,
  request: ImportRequest,
): Promise<ImportChecked | Refused> => {
  const checked = await checkImport(deps, account, language, request);
  if (!checked.ok) return checked;
  const { hash, rows, wrong } = checked;
  const { allRight, someWrong } = textsIn(language).transferWords;
  const count = rows.length.toLocaleString(language);

  return {
    ok: true,
    state: 'checked',
    hash,
    rows,
    wrong,
    message:
      wrong > 0
        ? fillPlural(someWrong, wrong, language, {
            wrong: wrong.toLocaleString(language),
            count,
          })
        : fillPlural(allRight, rows.length, language, { count }),
  };
};

/** Begins writing what was checked, if every row is still right. */
const commit = async (
  deps: ImportDeps,
  account: Account,
  { userId, language }: Importer,
  request: ImportRequest,
): Promise<ImportWriting | ImportDone | Refused> => {
  const { accountId } = account;
  const { key, name } = request;
  const decoded = decodeContent(request);
  if (!decoded.ok || decoded.hash !== request.hash) {
    return refused('import_changed');
  }
  const known = await deps.imports.find(accountId, key);
  if (known) {
    return known.hash === decoded.hash
      ? findImport(deps, account, { userId, language }, key)
      : refused('import_changed');
  }

  await recoverImports(deps, accountId);
  const turn = await takeTurn(deps, accountId, key);
  if (!turn) return refused('import_busy');
  if ('job' in turn) {
    return turn.job.hash === decoded.hash
      ? tell(turn.job, language)
      : refused('import_changed');
  }
  const { lease } = turn;
  let isWriting = false;
  try {
    const checked = await checkImport(
      deps,
      account,
      language,
      request,
      deps.readStarters,
    );
    if (!checked.ok) return checked;
    const { wrong, starters, hash } = checked;
    if (wrong > 0) return refused('import_faulty', { wrong });
    const job: ImportJob = {
      accountId,
      key,
      userId,
      hash,
      name,
      state: 'writing',
      starters,
      total: starters.length,
      createdIds: [],
    };
    isWriting = await deps.imports.begin(job, deps.now());
    if (isWriting) {
      await within(writeImport(deps, job, lease), patienceMs, () => {});
    }
  } finally {
    if (!isWriting) await deps.leases.release(lease);
  }

  return tell((await deps.imports.find(accountId, key)) as ImportJob, language);
};

/** Checks rows or, once they are checked, writes them: all or none. */
export const askImport = (
  deps: ImportDeps,
  account: Account,
  importer: Importer,
  request: ImportRequest,
): Promise<ImportChecked | ImportWriting | ImportDone | Refused> =>
  request.commit
    ? commit(deps, account, importer, request)
    : check(deps, account, importer, request);
