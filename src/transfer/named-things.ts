import { type Language, LANGUAGES } from '@starters/contracts';
import { titleKey } from '#src/starters/title-key.ts';
import type { Owner } from '#src/starters/owner-directory.ts';
import type { Segment } from '#src/starters/segment-directory.ts';
import { nameFormer } from '#src/texts/name-owner.ts';
import type { ImportContext } from './import-context.ts';
import { createNameFinder, type FindNamed } from './name-finder.ts';
import { languageOf } from './read-choice.ts';
import type { FileRow } from './read-table.ts';
import { tieToRow } from './row-ties.ts';

/** What a row may be a translation or variant of. */
type Original = Pick<
  ImportContext['starters'][number],
  'id' | 'title' | 'language' | 'translationOf'
>;

/** What cells name, ready to be looked up for every row. */
export interface Named {
  segment: FindNamed<Segment>;
  owner: FindNamed<Owner>;
  /** Somebody who has left, also by the name that an export gives them. */
  formerOwner: FindNamed<Owner>;
  original: FindNamed<Original>;
  /** A row of the file itself, by the record it was exported from or by its title. */
  row: FindNamed<NamedRow>;
}

/** A row that another one may name. */
interface NamedRow {
  id: string;
  /** Among the rows of the file, counted from 0. */
  index: number;
  title: string;
  language: Language;
}

/** The rows that are no starter of the account yet. */
const listRows = (
  rows: readonly FileRow[],
  context: ImportContext,
): NamedRow[] => {
  const known = new Set(context.starters.map(({ title }) => titleKey(title)));

  return rows.flatMap(({ cells, recordId }, index): NamedRow[] => {
    const { title = '' } = cells;
    if (known.has(titleKey(title))) return [];
    const id = recordId || tieToRow(index);

    return [{ id, index, title, language: languageOf(cells, context) }];
  });
};

/** Prepares looking up what cells name. */
export const prepareNames = (
  rows: readonly FileRow[],
  context: ImportContext,
): Named => ({
  segment: createNameFinder(context.segments, ({ name }) => [name]),
  owner: createNameFinder(context.owners, ({ name, email }) => [name, email]),
  formerOwner: createNameFinder(context.formerOwners, ({ name, email }) => [
    name,
    email,
    ...LANGUAGES.map((language) => nameFormer(name || email, language)),
  ]),
  original: createNameFinder(context.starters, ({ title }) => [title]),
  row: createNameFinder(listRows(rows, context), ({ title }) => [title]),
});

/** What a cell names as an original: a row of the file goes before a starter of the account. */
export const findOriginal = (
  text: string,
  { original, row }: Pick<Named, 'original' | 'row'>,
): ReturnType<Named['original']> => {
  const inFile = row(text);
  if (!inFile.found) return original(text);
  const { index, title, language } = inFile.found;

  return {
    found: { id: tieToRow(index), title, language, translationOf: null },
    several: inFile.several,
  };
};
