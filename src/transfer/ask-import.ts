import {
  DAY_MS,
  fillText,
  type ImportChecked,
  type ImportDone,
  type ImportRequest,
  type ImportWriting,
  type Language,
  type LastImport,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import { reserveTexts } from '#src/editing/reserve-texts.ts';
import { type Refused, refused } from '#src/refused.ts';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { formatMoment } from '#src/texts/format-moment.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Lease } from '#src/outbox/lease.ts';
import { poll, within } from '#src/waiting.ts';
import { checkImport } from './check-import.ts';
import { decodeContent } from './decode-content.ts';
import type { ImportDeps } from './import-deps.ts';
import type { ImportJob, ImportRepository } from './import-repository.ts';
import { reservationKeyOf } from './row-key.ts';

/** The person who imports. */
export interface Importer {
  userId: number;
  language: Language;
}

/** Timeout of a request for the end of an import; then it answers with the progress. */
const patienceMs = 2_500;

/** One import of an account at a time: two at once could write the same title. */
const leaseName = 'import';
/** Longer than checking takes. */
const leaseMs = 60_000;
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
    const lease = await leases.take(accountId, leaseName, leaseMs);
    const job = await imports.find(accountId, key);
    const isFree =
      lease && !job && (await imports.listOpen(accountId)).length === 0;
    if (isFree) return { lease };
    if (lease) await leases.release(lease);

    return job && { job };
  };

  return poll(look, { everyMs: pauseMs, forMs: turnMs });
};

/** The progress of an import. */
const tell = async (
  { imports }: { imports: Pick<ImportRepository, 'readProgress'> },
  { accountId, key, state, total, because }: ImportJob,
  language: Language,
): Promise<ImportWriting | ImportDone | Refused> => {
  const { imported, writing, writingWaits } = textsIn(language).transferWords;
  switch (state) {
    case 'done':
      return {
        ok: true,
        state,
        count: total,
        message: sayNumber(imported, { count: total }, language),
      };
    case 'writing': {
      const { sent, waitsBecause } = await imports.readProgress(accountId, key);

      return {
        ok: true,
        state,
        done: sent,
        count: total,
        message:
          waitsBecause === null
            ? sayNumber(writing, { done: sent, count: total }, language)
            : sayNumber(
                writingWaits,
                { done: sent, count: total, because: waitsBecause },
                language,
              ),
      };
    }
    case 'undoing': {
      const { open } = await imports.readProgress(accountId, key);

      return refused('import_stuck', { because: because ?? '–', count: open });
    }
    default:
      // Without a reason it is one of before rows were sent by the outbox.
      return because === null
        ? refused('import_unknown')
        : refused('import_undone', { because });
  }
};

/** How far an earlier import is. */
export const findImport = async (
  deps: Pick<ImportDeps, 'imports'>,
  { accountId }: Account,
  { language }: Importer,
  key: string,
): Promise<ImportWriting | ImportDone | Refused> => {
  const job = await deps.imports.find(accountId, key);

  return job ? tell(deps, job, language) : refused('import_unknown');
};

/** How long the page tells of an import that is over. */
const toldMs = 7 * DAY_MS;

/**
 * The last import of a person, as it stands: whoever closed the page, or whose service was killed
 * while it wrote, finds there how it ended. Null where there was none in the last week.
 */
export const findLastImport = async (
  deps: { imports: Pick<ImportRepository, 'findLast' | 'readProgress'> } & Pick<
    ImportDeps,
    'now'
  >,
  { accountId, timeZone }: Account,
  { userId, language }: Importer,
): Promise<LastImport | null> => {
  const since = new Date(deps.now().getTime() - toldMs);
  const last = await deps.imports.findLast(accountId, userId, since);
  if (!last) return null;
  const { job, at } = last;
  const told = await tell(deps, job, language);
  const { refusals, transferWords } = textsIn(language);
  const message = told.ok
    ? told.message
    : fillSentence(refusals[told.reason], told.values ?? {}, language);

  return {
    key: job.key,
    isOpen: job.state === 'writing' || job.state === 'undoing',
    isDone: job.state === 'done',
    message: fillText(transferWords.last, {
      date: formatMoment(at, language, timeZone),
      message,
    }),
  };
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

  return {
    ok: true,
    state: 'checked',
    hash,
    rows,
    wrong,
    message:
      wrong > 0
        ? sayNumber(someWrong, { wrong, count: rows.length }, language)
        : sayNumber(allRight, { count: rows.length }, language),
  };
};

/** Keeps the rows that were right, if they still are; the outbox writes them. */
const begin = async (
  deps: ImportDeps,
  account: Account,
  { userId, language }: Importer,
  request: ImportRequest,
): Promise<ImportJob | Refused> => {
  const { accountId } = account;
  const { key, name } = request;
  const { readStarters } = deps;
  const checked = await checkImport(
    deps,
    account,
    language,
    request,
    readStarters,
  );
  if (!checked.ok) return checked;
  const { wrong, starters, hash } = checked;
  // What was right when it was read, and is not any more, is not left out unsaid.
  if (wrong > request.leave || starters.length === 0) {
    return refused('import_faulty', { wrong });
  }
  const segmentIds = starters.flatMap((starter) => starter.segmentIds);
  if (segmentIds.length > 0) {
    await deps.segmentOffers.need(accountId, [...new Set(segmentIds)]);
  }
  const job: ImportJob = {
    accountId,
    key,
    userId,
    hash,
    name,
    state: 'writing',
    starters,
    total: starters.length,
    because: null,
  };
  const reserved = reservationKeyOf(key);
  const stops = await reserveTexts(
    deps,
    accountId,
    reserved,
    starters.map(({ status, ...fields }) => ({ id: null, fields, status })),
  );
  if (stops.length > 0) {
    const rows = new Set(stops.map(({ index }) => index));

    return refused('import_faulty', { wrong: rows.size });
  }
  try {
    await deps.imports.begin(job, deps.now());
  } catch (error) {
    await deps.reservations.release(accountId, reserved);
    throw error;
  }

  return job;
};

/** Has the rows that were right written, if they still are. */
const commit = async (
  deps: ImportDeps,
  account: Account,
  importer: Importer,
  request: ImportRequest,
): Promise<ImportWriting | ImportDone | Refused> => {
  const { accountId } = account;
  const { key } = request;
  const { language } = importer;
  const decoded = decodeContent(request);
  if (!decoded.ok || decoded.hash !== request.hash) {
    return refused('import_changed');
  }
  const tellOfSame = (job: ImportJob) =>
    job.hash === decoded.hash
      ? tell(deps, job, language)
      : refused('import_changed');
  const known = await deps.imports.find(accountId, key);
  if (known) return tellOfSame(known);

  const turn = await takeTurn(deps, accountId, key);
  if (!turn) return refused('import_busy');
  if ('job' in turn) return tellOfSame(turn.job);
  try {
    const begun = await begin(deps, account, importer, request);
    if ('ok' in begun) return begun;
  } finally {
    await deps.leases.release(turn.lease);
  }
  const sending = deps.sendOutbox(accountId).catch((error: unknown) => {
    // It is kept: the jobs send it.
    deps.log.warn({ accountId, key, error }, 'An import was not sent at once.');
  });
  await within(sending, patienceMs, () => {});

  return findImport(deps, account, importer, key);
};

/** Checks rows or, once they are checked, has those that are right written: all of them or none. */
export const askImport = (
  deps: ImportDeps,
  account: Account,
  importer: Importer,
  request: ImportRequest,
): Promise<ImportChecked | ImportWriting | ImportDone | Refused> =>
  request.commit
    ? commit(deps, account, importer, request)
    : check(deps, account, importer, request);
