import type { Language } from '@starters/contracts';
import { type WrittenColumn, WRITTEN_COLUMNS } from './columns.ts';
import { writeHeader, writeLine } from './csv-cells.ts';
import { nameColumn } from './name-columns.ts';

/** Rows of a file that can be imported, by column; a column that a row lacks is empty. */
export const writeRows = (
  rows: readonly Partial<Record<WrittenColumn, string>>[],
  language: Language,
): string =>
  writeHeader(WRITTEN_COLUMNS.map((column) => nameColumn(column, language))) +
  rows
    .map((row) => writeLine(WRITTEN_COLUMNS.map((column) => row[column] ?? '')))
    .join('');
