import type { Language } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { WRITTEN_COLUMNS } from './columns.ts';
import { BYTE_ORDER_MARK, writeLine } from './csv-cells.ts';

/** A file to begin from: every column that can be imported, and one starter. */
export const writeExample = (language: Language): string => {
  const { columns, example } = textsIn(language).transferWords;

  return (
    BYTE_ORDER_MARK +
    writeLine(WRITTEN_COLUMNS.map((column) => columns[column])) +
    writeLine(WRITTEN_COLUMNS.map((column) => example[column]))
  );
};
