import { listFields, MAX_IMPORT_ROWS } from '@starters/contracts';
import { CsvError, parse } from 'csv-parse/sync';
import { WRITTEN_COLUMNS, type WrittenColumn } from './columns.ts';
import { undoDefuse } from './csv-cells.ts';
import { columnOf } from './name-columns.ts';

/** One row of a table, by column. */
export interface FileRow {
  /** As the spreadsheet counts; the header is 1. */
  row: number;
  /** Only what columns of the file hold; empty cells are ''. */
  cells: Partial<Record<WrittenColumn, string>>;
  /** Cells beyond the header's last, when they hold something. */
  extraCells: number;
}

/** Why a text is no table of starters, and what to name in the sentence. */
export type TableFault =
  | { fault: 'empty' | 'header_only' }
  | { fault: 'open_quote'; row: number }
  | { fault: 'too_many_rows'; count: number }
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

const delimiters = [',', ';', '\t'] as const;

const parseWith = (text: string, delimiter: string, to?: number): string[][] =>
  parse(text, {
    delimiter,
    // Texts hold quotation marks, {{contact.city | "your city"}}, that no spreadsheet escapes
    // on its clipboard.
    relax_quotes: true,
    relax_column_count: true,
    ...(to === undefined ? {} : { to }),
  });

/** The delimiter with which the first row names most columns. */
const findDelimiter = (text: string): string => {
  const known = (delimiter: string): number => {
    try {
      const [header = []] = parseWith(text, delimiter, 1);

      return header.filter((name) => columnOf(name)).length;
    } catch {
      return 0;
    }
  };

  return delimiters.reduce((best, each) =>
    known(each) > known(best) ? each : best,
  );
};

const clean = (cell: string): string =>
  undoDefuse(cell).replace(/\r\n?/g, '\n').trim();

const parseAll = (
  text: string,
): { ok: true; records: string[][] } | ({ ok: false } & TableFault) => {
  try {
    return { ok: true, records: parseWith(text, findDelimiter(text)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records } = error as CsvError & { records?: number };

    return { ok: false, fault: 'open_quote', row: (records ?? 0) + 1 };
  }
};

/** Which column each cell of the header names; the app's own are passed over. */
const readHeader = (
  header: string[],
):
  | { ok: true; columns: (WrittenColumn | null)[] }
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
    : { ok: true, columns };
};

/** Reads rows of starters from comma, semicolon or tab separated text. */
export const readTable = (text: string): ReadTable => {
  const parsed = parseAll(text);
  if (!parsed.ok) return parsed;
  const [first, ...rest] = parsed.records
    .map((cells, index) => ({ row: index + 1, cells: cells.map(clean) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!first) return { ok: false, fault: 'empty' };
  if (rest.length > MAX_IMPORT_ROWS) {
    return { ok: false, fault: 'too_many_rows', count: rest.length };
  }

  // Spreadsheets write delimiters for columns that are empty to the last row.
  const width = first.cells.findLastIndex((cell) => cell !== '') + 1;
  const header = readHeader(first.cells.slice(0, width));
  if (!header.ok) return header;
  if (rest.length === 0) return { ok: false, fault: 'header_only' };

  return {
    ok: true,
    width,
    rows: rest.map(({ row, cells }) => ({
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
    })),
  };
};
