import {
  fillText,
  joinList,
  type ImportRow,
  type Language,
  MAX_IMPORT_ROWS,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import {
  countOverdue,
  type CountOverdueDeps,
} from '#src/editing/count-overdue.ts';
import { listReserved } from '#src/editing/reserve-texts.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { OwnerDirectory } from '#src/starters/owner-directory.ts';
import type { ReservationRepository } from '#src/starters/reservation.ts';
import type { SegmentDirectory } from '#src/starters/segment-directory.ts';
import type { Starter } from '#src/starters/starter.ts';
import { shorten } from '#src/shorten.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { checkRows } from './check-rows.ts';
import { WRITTEN_COLUMNS, type WrittenColumn } from './columns.ts';
import { type Content, decodeContent } from './decode-content.ts';
import { fitReport } from './fit-report.ts';
import type { NewStarter } from './import-context.ts';
import { nameColumn } from './name-columns.ts';
import { readTable, type TableFault } from './read-table.ts';

/** What checking an import needs. */
export interface CheckImportDeps extends CountOverdueDeps {
  catalogs: Pick<CatalogKeeper, 'get' | 'include'>;
  reservations: Pick<ReservationRepository, 'list'>;
  segments: (accountId: number) => Promise<SegmentDirectory>;
  owners: (accountId: number) => Promise<OwnerDirectory>;
}

/** Rows with what is wrong in each, and the starters as they would be written. */
export interface CheckedRows {
  ok: true;
  hash: string;
  rows: ImportRow[];
  starters: NewStarter[];
  wrong: number;
}

/** Longest list of unknown column names in a message, in characters. */
const longestList = 300;

/** Why a file as a whole cannot be read, and what to do, in a sentence. */
const sayFault = (
  fault: TableFault | { fault: 'not_utf8' },
  language: Language,
): string => {
  const { file } = textsIn(language).transferWords;
  const name = (column: WrittenColumn) => nameColumn(column, language);
  const sentence = file[fault.fault];
  switch (fault.fault) {
    case 'too_many_rows':
      return fillText(sentence, {
        count: fault.count.toLocaleString(language),
        most: MAX_IMPORT_ROWS.toLocaleString(language),
      });
    case 'too_many_columns':
      return fillText(sentence, {
        count: fault.count.toLocaleString(language),
      });
    case 'missing_columns':
      return fillText(sentence, {
        columns: joinList(fault.columns.map(name), language),
      });
    case 'unknown_columns':
      return fillText(sentence, {
        columns: shorten(
          joinList(
            fault.columns.map((each) => each || '–'),
            language,
          ),
          longestList,
        ),
        known: joinList(WRITTEN_COLUMNS.map(name), language),
      });
    case 'repeated_column':
      return fillText(sentence, { column: name(fault.column) });
    default:
      return sentence;
  }
};

/** All starters, and those that others are writing. */
const withReserved = async (
  { reservations }: Pick<CheckImportDeps, 'reservations'>,
  accountId: number,
  read: (accountId: number) => Promise<Starter[]>,
): Promise<Starter[]> => {
  // First what is under way: what ends in between is in HubSpot by then.
  const open = (await reservations.list(accountId)).filter(
    ({ isWritten }) => !isWritten,
  );

  return [...(await read(accountId)), ...listReserved(open)];
};

/**
 * Checks all rows against HubSpot as it is now; writes nothing.
 *
 * @param readStarters where titles that exist already are looked up
 */
export const checkImport = async (
  deps: CheckImportDeps,
  account: Account,
  language: Language,
  content: Content,
  readStarters: (accountId: number) => Promise<Starter[]> = async (id) =>
    (await deps.catalogs.get(id)).catalog.starters,
): Promise<CheckedRows | Refused> => {
  const decoded = decodeContent(content);
  const table = decoded.ok ? readTable(decoded.text) : decoded;
  if (!decoded.ok || !table.ok) {
    const fault = table as Exclude<typeof table, { ok: true }>;

    return refused('import_unreadable', {
      because: sayFault(fault, language),
    });
  }

  const { accountId } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  const directory = await deps.owners(accountId);
  const [segments, owners, formerOwners, starters, overdue] = await Promise.all(
    [
      deps.segments(accountId).then((known) => known.list()),
      directory.list(),
      directory.listFormer(),
      withReserved(deps, accountId, readStarters),
      countOverdue(deps, account, catalog.starters),
    ],
  );
  const checked = checkRows(table, {
    account,
    language,
    properties: catalog.properties,
    targetedIds: new Set(Object.keys(catalog.segmentNames)),
    starters,
    clashes: catalog.clashes,
    segments,
    owners,
    formerOwners,
    overdue,
    now: deps.now(),
  });

  return {
    ok: true,
    hash: decoded.hash,
    starters: checked.starters,
    rows: fitReport(checked.rows, language),
    wrong: checked.rows.filter(({ problems }) => problems.length > 0).length,
  };
};
