import {
  AUDIENCES,
  CHANNELS,
  LANGUAGES,
  type StarterFields,
} from '@starters/contracts';
import type { Owner } from '#src/starters/owner-directory.ts';
import type { Segment } from '#src/starters/segment-directory.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import type { WrittenColumn } from './columns.ts';
import type {
  ImportContext,
  NewStarter,
  RowProblem,
} from './import-context.ts';
import { fold } from './name-columns.ts';
import { createNameFinder, type FindNamed } from './name-finder.ts';
import type { TableRow } from './read-table.ts';

/** What a cell says, or what is wrong with it. */
type Read<T> = { value: T } | RowProblem;

/** Statuses a row may have: orders come from salespeople, and nothing begins retired. */
const statuses = ['draft', 'published'] as const;

const labelsOf = {
  meant_for: (value: (typeof AUDIENCES)[number], { editor }: Texts) =>
    editor[`meantFor.${value}`],
  channels: (value: (typeof CHANNELS)[number], { editor }: Texts) =>
    editor[`channel.${value}`],
  language: (value: (typeof LANGUAGES)[number], { editor }: Texts) =>
    editor[`language.${value}`],
  status: (value: (typeof statuses)[number], { review }: Texts) =>
    review[`status.${value}`],
};

/** One of a few values, by its internal name or its label in any language. */
const readChoice = <T extends string>(
  text: string,
  column: keyof typeof labelsOf,
  values: readonly T[],
  { language }: ImportContext,
): Read<T> => {
  const labelOf = labelsOf[column] as (value: T, texts: Texts) => string;
  const found = values.find((value) =>
    [value, ...LANGUAGES.map((each) => labelOf(value, textsIn(each)))].some(
      (name) => fold(name) === fold(text),
    ),
  );
  if (found) return { value: found };
  const words = textsIn(language);

  return {
    problem: 'choice_unknown',
    values: {
      column: words.transferWords.columns[column],
      value: text,
      known: values.map((value) => labelOf(value, words)).join(', '),
    },
  };
};

/** Several names in one cell. */
const splitNames = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** What cells name, ready to be looked up for every row. */
export interface Named {
  segment: FindNamed<Segment>;
  owner: FindNamed<Owner>;
  original: FindNamed<ImportContext['starters'][number]>;
}

/** Prepares looking up what cells name. */
export const prepareNames = ({
  segments,
  owners,
  starters,
}: Pick<ImportContext, 'segments' | 'owners' | 'starters'>): Named => ({
  segment: createNameFinder(segments, ({ name }) => [name]),
  owner: createNameFinder(owners, ({ name, email }) => [name, email]),
  original: createNameFinder(starters, ({ title }) => [title]),
});

const readSegment = (
  text: string,
  { segment }: Named,
  { account: { settings } }: ImportContext,
): Read<string> => {
  const { found, several } = segment(text);
  const values = { value: text };
  if (!found) return { problem: 'segment_unknown', values };
  if (several) return { problem: 'segment_twice', values };
  const { offeredSegmentIds } = settings;

  return offeredSegmentIds.length === 0 || offeredSegmentIds.includes(found.id)
    ? { value: found.id }
    : { problem: 'segment_not_offered', values };
};

const readOwner = (text: string, { owner }: Named): Read<string> => {
  const { found, several } = owner(text);
  const values = { value: text };
  if (!found) return { problem: 'owner_unknown', values };

  return several ? { problem: 'owner_twice', values } : { value: found.id };
};

const readOriginal = (
  text: string,
  language: string,
  { original }: Named,
): Read<string> => {
  const { found, several } = original(text);
  const values = { value: text };
  if (!found) return { problem: 'original_unknown', values };
  if (several) return { problem: 'original_twice', values };

  return found.language === language
    ? { problem: 'original_same_language', values }
    : // A translation of a translation belongs to the same conversation.
      { value: found.translationOf ?? found.id };
};

/** A day as HubSpot keeps it; 31/03 and 03/31 cannot be told apart, so neither is taken. */
const readDay = (
  text: string,
  column: 'starts_on' | 'valid_until',
  { language }: ImportContext,
): Read<string> => {
  const at = new Date(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(at.getTime()) &&
    at.toISOString().startsWith(text);

  return isDay
    ? { value: text }
    : {
        problem: 'not_a_day',
        values: {
          column: textsIn(language).transferWords.columns[column],
          value: text,
        },
      };
};

/** What a row says, with everything in it that cannot be read. */
export const readCells = (
  { cells }: TableRow,
  context: ImportContext,
  named: Named,
): { starter: NewStarter; problems: RowProblem[] } => {
  const problems: RowProblem[] = [];
  const cell = (column: WrittenColumn): string => cells[column] ?? '';
  const read = <T>(
    column: WrittenColumn,
    empty: T,
    reader: (text: string) => Read<T>,
  ): T => {
    const text = cell(column);
    if (text === '') return empty;
    const result = reader(text);
    if ('value' in result) return result.value;
    problems.push(result);

    return empty;
  };
  const readMany = <T>(
    column: 'segments' | 'channels',
    reader: (text: string) => Read<T>,
  ): T[] => [
    ...new Set(
      [...new Set(splitNames(cell(column)))].flatMap((text) => {
        const result = reader(text);
        if ('value' in result) return [result.value];
        problems.push(result);

        return [];
      }),
    ),
  ];
  const language = read('language', context.account.language, (text) =>
    readChoice(text, 'language', LANGUAGES, context),
  );
  const fields: StarterFields = {
    title: cell('title'),
    opener: cell('opener'),
    question: cell('question'),
    whyNow: cell('why_now'),
    listenFor: cell('listen_for'),
    nextStep: cell('next_step'),
    proofUrl: cell('proof_url'),
    segmentIds: readMany('segments', (text) =>
      readSegment(text, named, context),
    ),
    meantFor: read('meant_for', 'both', (text) =>
      readChoice(text, 'meant_for', AUDIENCES, context),
    ),
    channels: readMany('channels', (text) =>
      readChoice(text, 'channels', CHANNELS, context),
    ),
    language,
    translationOf: read('translation_of', '', (text) =>
      readOriginal(text, language, named),
    ),
    theme: cell('theme'),
    startsOn: read('starts_on', '', (text) =>
      readDay(text, 'starts_on', context),
    ),
    validUntil: read('valid_until', '', (text) =>
      readDay(text, 'valid_until', context),
    ),
    ownerId: read('owner', '', (text) => readOwner(text, named)),
  };
  const status = read('status', 'draft', (text) =>
    readChoice(text, 'status', statuses, context),
  );

  return { starter: { ...fields, status }, problems };
};
