import {
  listFields,
  MAX_IMPORT_COLUMNS,
  MAX_IMPORT_ROWS,
} from '@starters/contracts';
import { WRITTEN_COLUMNS, type WrittenColumn } from './columns.ts';
import { undoDefuse } from './csv-cells.ts';
import { columnOf } from './name-columns.ts';
import { readRows } from './read-rows.ts';
import type { SplitRow } from './split-rows.ts';

/** One row of a table, by column. */
export interface FileRow {
  /** As the spreadsheet counts; the header is 1. */
  row: number;
  /** Only what columns of the file hold; empty cells are ''. */
  cells: Partial<Record<WrittenColumn, string>>;
  /** Cells beyond the header's last, when they hold something. */
  extraCells: number;
  /** Columns whose cell begins with a quotation mark that nothing closes. */
  loneQuotes: WrittenColumn[];
  /** The record it was exported from; left out where the file does not say. */
  recordId?: string;
}

/** Why a text is no table of starters, and what to name in the sentence. */
export type TableFault =
  | { fault: 'empty' | 'header_only' }
  | { fault: 'too_many_rows' | 'too_many_columns'; count: number }
  | { fault: 'missing_columns'; columns: WrittenColumn[] }
  | { fault: 'unknown_columns'; columns: string[] }
  | { fault: 'repeated_column'; column: WrittenColumn };

/** The rows of a table of starters, or why the text is not one. */
export type ReadTable =
  { ok: true; width: number; rows: FileRow[] } | ({ ok: false } & TableFault);

/** Required columns. */
const required = listFields().flatMap(([field, { isRequired }]) =>
  isRequired ? [field] : [],
);

const clean = (cell: string): string =>
  undoDefuse(cell).replace(/\r\n?/g, '\n').trim();

/** Which column each cell of the header names; the app's own are passed over. */
const readHeader = (
  header: string[],
):
  | { ok: true; columns: (WrittenColumn | null)[]; recordIdAt: number }
  | ({ ok: false } & TableFault) => {
  const named = header.map((name) => columnOf(name));
  const unknown = header.filter((_, index) => named[index] === undefined);
  const columns = named.map(
    (column) => WRITTEN_COLUMNS.find((each) => each === column) ?? null,
  );
  // A first row that names nothing is no header.
  const missing = required.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    return { ok: false, fault: 'missing_columns', columns: missing };
  }
  if (unknown.length > 0) {
    return { ok: false, fault: 'unknown_columns', columns: unknown };
  }
  const repeated = columns.find(
    (column, index) => column !== null && columns.indexOf(column) < index,
  );

  return repeated
    ? { ok: false, fault: 'repeated_column', column: repeated }
    : { ok: true, columns, recordIdAt: named.indexOf('record_id') };
};

/** The rows that hold something; as many as may be imported are kept, and all are counted. */
const takeRows = (text: string): { rows: SplitRow[]; count: number } => {
  const rows: SplitRow[] = [];
  let count = 0;
  for (const { row, cells, loneQuotes } of readRows(text, isColumn)) {
    count += 1;
    if (count <= MAX_IMPORT_ROWS + 1) {
      rows.push({ row, cells: cells.map(clean), loneQuotes });
    }
  }

  return { rows, count };
};

const isColumn = (name: string): boolean => columnOf(name) !== undefined;

/** Reads rows of starters from comma, semicolon or tab separated text. */
export const readTable = (text: string): ReadTable => {
  const {
    rows: [first, ...rest],
    count,
  } = takeRows(text);
  if (!first) return { ok: false, fault: 'empty' };
  if (count - 1 > MAX_IMPORT_ROWS) {
    return { ok: false, fault: 'too_many_rows', count: count - 1 };
  }

  // Spreadsheets write delimiters for columns that are empty to the last row.
  const width = first.cells.findLastIndex((cell) => cell !== '') + 1;
  if (width > MAX_IMPORT_COLUMNS) {
    return { ok: false, fault: 'too_many_columns', count: width };
  }
  const header = readHeader(first.cells.slice(0, width));
  if (!header.ok) return header;
  if (rest.length === 0) return { ok: false, fault: 'header_only' };

  return {
    ok: true,
    width,
    rows: rest.map(({ row, cells, loneQuotes }) => ({
      row,
      cells: Object.fromEntries(
        header.columns.flatMap((column, index) =>
          column === null ? [] : [[column, cells[index] ?? '']],
        ),
      ),
      extraCells: Math.max(
        cells.findLastIndex((cell) => cell !== '') + 1 - width,
        0,
      ),
      loneQuotes: loneQuotes.flatMap((index) => header.columns[index] ?? []),
      ...(header.recordIdAt === -1
        ? {}
        : { recordId: cells[header.recordIdAt] ?? '' }),
    })),
  };
};
