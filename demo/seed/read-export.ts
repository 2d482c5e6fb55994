import { joinList } from '@starters/texts';
import { readFile, stat } from 'node:fs/promises';
import { shorten } from '#src/shorten.ts';
import { decodeContent } from '#src/transfer/decode-content.ts';
import { readRows } from '#src/transfer/read-rows.ts';
import {
  type ExportColumn,
  exportColumnOf,
  exportColumns,
} from './export-columns.ts';
import { sayAtMost } from './say-at-most.ts';

/** A file that cannot be used; its message says what is wrong and what to do. */
export class ExportError extends Error {
  override name = 'ExportError';
}

/** Of a column's name in a sentence. */
const longestName = 60;
/** Rows of which is told what is wrong; the others are counted. */
const mostTold = 20;
/** The stand-in keeps everything in memory. */
const mostContacts = 5_000;
const megabyte = 1_000_000;
const mostMegabytes = 100;

/** A contact of an export, by column; empty cells are left out. */
export interface ExportRow {
  /** As a spreadsheet counts; the header is 1. */
  row: number;
  cells: Partial<Record<ExportColumn, string>>;
}

/** The file as text, refused where it is too large, missing, or no UTF-8. */
const readText = async (file: string): Promise<string> => {
  try {
    const { size } = await stat(file);
    if (size > mostMegabytes * megabyte) {
      throw new ExportError(
        `${file} is larger than ${mostMegabytes} MB. Export fewer contacts, or fewer properties of them.`,
      );
    }
    const decoded = decodeContent({ text: null, bytes: await readFile(file) });
    if (decoded.ok) return decoded.text;
  } catch (error) {
    if (error instanceof ExportError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw new ExportError(`There is no file ${file}. Check the path.`);
    }
    if (code === 'EISDIR') {
      throw new ExportError(
        `${file} is a folder. Name the CSV file that HubSpot exported.`,
      );
    }
    if (code === 'EACCES') {
      throw new ExportError(
        `${file} may not be read. Give yourself the right to read it.`,
      );
    }
    throw error;
  }
  throw new ExportError(
    `${file} is not written in UTF-8. Open it in a spreadsheet and save it as "CSV UTF-8".`,
  );
};

/** What each column of the file is to us; null for those of no use. */
const recognise = (file: string, header: string[]): (ExportColumn | null)[] => {
  const columns = header.map(exportColumnOf);
  const has = (column: ExportColumn) => columns.includes(column);
  if (!has('email') && !has('lastname') && !has('firstname')) {
    throw new ExportError(
      `${file} has no column the preview knows a person by. Its first line is "${shorten(header.slice(0, 5).join(', '), 5 * longestName)}"; it should name First Name, Last Name or Email: HubSpot's labels in English or French, or its internal names.`,
    );
  }

  return columns;
};

const readCells = (
  columns: readonly (ExportColumn | null)[],
  cells: readonly string[],
): ExportRow['cells'] => {
  const read: ExportRow['cells'] = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    // Of two columns for one thing, such as two for the company, the first that holds something.
    if (column !== null && cell !== '') read[column] ??= cell;
  }

  return read;
};

/**
 * The contacts of a HubSpot export.
 *
 * @param say told what is wrong in single rows, and which columns are missing
 * @throws ExportError with a sentence for the person who started the preview
 */
export const readExport = async (
  file: string,
  say: (line: string) => void,
): Promise<ExportRow[]> => {
  const text = await readText(file);
  const rows: ExportRow[] = [];
  let columns: (ExportColumn | null)[] | null = null;
  let header: string[] = [];
  const told = sayAtMost(mostTold, say);
  for (const { row, cells, loneQuotes } of readRows(
    text,
    (name) => exportColumnOf(name) !== null,
  )) {
    if (columns === null) {
      header = cells.map((name) => name.trim());
      columns = recognise(file, header);
      for (const index of loneQuotes) {
        say(
          `Row ${row}, ${shorten(header[index] ?? '', longestName)}: a quotation mark is never closed, so the column is not known by its name. Delete the mark in the file.`,
        );
      }
      continue;
    }
    if (rows.length >= mostContacts) {
      throw new ExportError(
        `${file} has more than ${mostContacts.toLocaleString('en')} contacts, which is more than the preview holds. Export a smaller segment.`,
      );
    }
    for (const index of loneQuotes) {
      told.say(
        `Row ${row}, ${shorten(header[index] ?? `cell ${index + 1}`, longestName)}: a quotation mark is never closed, so it is taken as part of the text. Delete it in the file if it is none.`,
      );
    }
    // Spreadsheets write delimiters for columns that are empty to the last row.
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled > header.length) {
      told.say(
        `Row ${row} has ${filled} cells and the first row has ${header.length}, so nobody can tell which cell belongs to which column: the row is left out. Put a text with the delimiter in it in quotation marks.`,
      );
      continue;
    }
    rows.push({ row, cells: readCells(columns, cells) });
  }
  told.end();
  if (rows.length === 0) {
    throw new ExportError(
      `${file} holds no contacts. Export them again in HubSpot, as CSV.`,
    );
  }
  const missing = (Object.keys(exportColumns) as ExportColumn[]).filter(
    (column) => !columns?.includes(column),
  );
  if (missing.length > 0) {
    say(
      `The file has no column for ${joinList(missing, 'en', 'disjunction')}: starters that need these facts stay off the cards.`,
    );
  }

  return rows;
};
