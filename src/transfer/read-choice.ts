import {
  type FieldText,
  joinList,
  type Language,
  LANGUAGES,
} from '@starters/contracts';
import { foldName } from '#src/fold-text.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { WrittenColumn } from './columns.ts';
import type { ImportContext, RowProblem } from './import-context.ts';
import { nameColumn } from './name-columns.ts';
import type { FileRow } from './read-table.ts';

/** What a cell says, or what is wrong with it. */
export type Read<T> = { value: T } | RowProblem;

/** Statuses a row may have, as an export writes them. */
export const STATUSES = ['requested', 'draft', 'published', 'retired'] as const;

/** One of a few values, by its internal name or its label in any language. */
export const readChoice = <T extends string>(
  text: string,
  column: WrittenColumn,
  values: readonly T[],
  { language }: ImportContext,
): Read<T> => {
  const labelOf = (value: T, said: Language): string => {
    const { review, fields } = textsIn(said);
    const labels: Readonly<Record<string, string>> =
      column === 'status'
        ? Object.fromEntries(
            STATUSES.map((status) => [status, review[`status.${status}`]]),
          )
        : ((fields[column] satisfies FieldText).options ?? {});

    return labels[value] ?? value;
  };
  const found = values.find((value) =>
    [value, ...LANGUAGES.map((each) => labelOf(value, each))].some(
      (name) => foldName(name) === foldName(text),
    ),
  );

  return found
    ? { value: found }
    : {
        problem: 'choice_unknown',
        values: {
          column: nameColumn(column, language),
          value: text,
          known: joinList(
            values.map((value) => labelOf(value, language)),
            language,
            'disjunction',
          ),
        },
      };
};

/** The language a row is in: the account's where it says none that is known. */
export const languageOf = (
  { language = '' }: FileRow['cells'],
  context: ImportContext,
): Language => {
  const read = readChoice(language, 'language', LANGUAGES, context);

  return 'value' in read ? read.value : context.account.language;
};
