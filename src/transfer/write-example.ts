import type { Language } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { BYTE_ORDER_MARK, writeLine } from './csv-cells.ts';
import { nameColumn, WRITTEN_COLUMNS } from './name-columns.ts';

/** A file to begin from: every column that can be imported, and one starter. */
export const writeExample = (language: Language): string => {
  const { example } = textsIn(language).transferWords;

  return (
    BYTE_ORDER_MARK +
    writeLine(WRITTEN_COLUMNS.map((column) => nameColumn(column, language))) +
    writeLine(WRITTEN_COLUMNS.map((column) => example[column] ?? ''))
  );
};
