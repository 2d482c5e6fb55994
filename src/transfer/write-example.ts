import type { Language } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { WRITTEN_COLUMNS } from './columns.ts';
import { writeHeader, writeLine } from './csv-cells.ts';
import { nameColumn } from './name-columns.ts';

/** A file to begin from: every column that can be imported, and one starter. */
export const writeExample = (language: Language): string => {
  const { example } = textsIn(language).transferWords;

  return (
    writeHeader(WRITTEN_COLUMNS.map((column) => nameColumn(column, language))) +
    writeLine(WRITTEN_COLUMNS.map((column) => example[column] ?? ''))
  );
};
