import type { Language } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { writeRows } from './write-rows.ts';

/** A file to begin from: every column that can be imported, and one starter. */
export const writeExample = (language: Language): string =>
  writeRows([textsIn(language).transferWords.example], language);
