import { foldName } from '#src/fold-text.ts';
import {
  type Language,
  LANGUAGES,
  listFields,
  MAX_TITLE,
  STARTER_FIELDS,
  type StarterField,
} from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  type JudgedColumn,
  STARTER_COLUMNS,
  type WrittenColumn,
} from './columns.ts';

type Column = WrittenColumn | JudgedColumn;

const isField = (column: Column): column is StarterField =>
  column in STARTER_FIELDS;

/** The header of a column in a language. */
export const nameColumn = (column: Column, language: Language): string => {
  const {
    transferWords: { columns },
    fields,
  } = textsIn(language);

  return isField(column)
    ? (columns[column] ?? fields[column].label)
    : columns[column];
};

const named = (): Map<string, Column> => {
  const columns = new Map<string, Column>([
    ['hs object id', 'record_id'],
    // As French files called it until 28 November 2026.
    [foldName('État'), 'status'],
  ]);
  for (const language of LANGUAGES) {
    const { fields } = textsIn(language);
    for (const [field] of listFields()) {
      // As the editor calls it.
      columns.set(foldName(fields[field].label), field);
    }
    for (const column of STARTER_COLUMNS) {
      columns.set(foldName(nameColumn(column, language)), column);
      columns.set(
        foldName(isField(column) ? STARTER_FIELDS[column].property : column),
        column,
      );
    }
  }

  return columns;
};
const columnsByName = named();

/** The column of a header, by its internal name or its name in any language. */
export const columnOf = (header: string): Column | undefined =>
  header.length > MAX_TITLE ? undefined : columnsByName.get(foldName(header));
