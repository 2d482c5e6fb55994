import { LANGUAGES, type StarterFields } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  JUDGED_COLUMNS,
  type JudgedColumn,
  WRITTEN_COLUMNS,
  type WrittenColumn,
} from './columns.ts';

/** The starter's field that a column holds; the status stands beside the fields. */
export const fieldOf: Record<
  Exclude<WrittenColumn, 'status'>,
  keyof StarterFields
> = {
  title: 'title',
  opener: 'opener',
  question: 'question',
  why_now: 'whyNow',
  listen_for: 'listenFor',
  next_step: 'nextStep',
  proof_url: 'proofUrl',
  segments: 'segmentIds',
  meant_for: 'meantFor',
  channels: 'channels',
  language: 'language',
  translation_of: 'translationOf',
  theme: 'theme',
  starts_on: 'startsOn',
  valid_until: 'validUntil',
  owner: 'ownerId',
};

/** A word as it is compared: without case, accents, underscores and double blanks. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

const named = (): Map<string, WrittenColumn | JudgedColumn> => {
  const columns = new Map<string, WrittenColumn | JudgedColumn>([
    ['hubspot owner id', 'owner'],
    ['hs object id', 'record_id'],
  ]);
  for (const language of LANGUAGES) {
    const { editor, transferWords } = textsIn(language);
    for (const column of WRITTEN_COLUMNS) {
      // As the editor calls it.
      if (column !== 'status') {
        columns.set(fold(editor[`field.${fieldOf[column]}`]), column);
      }
    }
    for (const column of [...WRITTEN_COLUMNS, ...JUDGED_COLUMNS]) {
      columns.set(fold(transferWords.columns[column]), column);
      columns.set(fold(column), column);
    }
  }

  return columns;
};
const columnsByName = named();

/** The column of a header, by its internal, English or French name. */
export const columnOf = (
  header: string,
): WrittenColumn | JudgedColumn | undefined => columnsByName.get(fold(header));
