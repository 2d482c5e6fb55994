import {
  type FieldRow,
  mapFields,
  STARTER_FIELDS,
  type StarterField,
  type StarterFields,
} from '@starters/contracts';
import { labelsOf } from '#src/starters/labels-of.ts';
import { readTyped } from '#src/starters/typed-facts.ts';
import { emptyFields } from '#src/starters/starter.ts';
import type { WrittenColumn } from './columns.ts';
import type {
  ImportContext,
  NewStarter,
  RowProblem,
} from './import-context.ts';
import { nameColumn } from './name-columns.ts';
import { findOriginal, type Named } from './named-things.ts';
import { languageOf, type Read, readChoice, STATUSES } from './read-choice.ts';
import type { FileRow } from './read-table.ts';

/** Several names in one cell. */
const splitNames = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

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

const readOwner = (
  text: string,
  { owner, formerOwner }: Named,
): Read<string> => {
  const present = owner(text);
  // Whoever is there goes before somebody of the same name who has left.
  const { found, several } = present.found ? present : formerOwner(text);
  const values = { value: text };
  if (!found) return { problem: 'owner_unknown', values };

  return several ? { problem: 'owner_twice', values } : { value: found.id };
};

/**
 * The starter that a row translates, in another language, or varies, in the same one: of the same
 * file, or of the account.
 */
const readOriginal = (
  text: string,
  field: StarterField,
  language: string,
  { original, row }: Named,
): Read<string> => {
  const { found, several } = findOriginal(text, { original, row });
  const values = { value: text };
  if (!found) return { problem: 'original_unknown', values };
  if (several) return { problem: 'original_twice', values };

  if (field === 'variantOf') {
    return found.language === language
      ? { value: found.id }
      : { problem: 'variant_other_language', values };
  }

  return found.language === language
    ? { problem: 'original_same_language', values }
    : // A translation of a translation belongs to the same conversation.
      { value: found.translationOf ?? found.id };
};

/** A day as HubSpot keeps it; 31/03 and 03/31 cannot be told apart, so neither is taken. */
const readDay = (
  text: string,
  column: WrittenColumn,
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
          column: nameColumn(column, language),
          value: text,
        },
      };
};

/** What one value of a cell stands for, for a field of any kind. */
const readValue = (
  text: string,
  field: StarterField,
  { cells }: FileRow,
  context: ImportContext,
  named: Named,
): Read<string> => {
  const row: FieldRow = STARTER_FIELDS[field];
  switch (row.kind) {
    case 'choice':
    case 'choices':
      return readChoice(text, field, row.options, context);
    case 'segments':
      return readSegment(text, named, context);
    case 'starter':
      return readOriginal(text, field, languageOf(cells, context), named);
    case 'day':
      return readDay(text, field, context);
    case 'owner':
      return readOwner(text, named);
    default:
      return { value: text };
  }
};

/** What a row says, with everything in it that cannot be read. */
export const readCells = (
  row: FileRow,
  context: ImportContext,
  named: Named,
): { starter: NewStarter; problems: RowProblem[] } => {
  const problems: RowProblem[] = [];
  const keep = <T>(result: Read<T>): T[] => {
    if ('value' in result) return [result.value];
    problems.push(result);

    return [];
  };
  const empty = { ...emptyFields, language: context.account.language };
  const fields = mapFields<StarterFields>((_, field) => {
    const text = row.cells[field] ?? '';
    const read = (each: string) =>
      keep(readValue(each, field, row, context, named));
    if (Array.isArray(empty[field])) {
      return [...new Set([...new Set(splitNames(text))].flatMap(read))];
    }

    return (text === '' ? [] : read(text))[0] ?? empty[field];
  });
  const status = row.cells.status ?? '';
  const [read = 'draft'] =
    status === '' ? [] : keep(readChoice(status, 'status', STATUSES, context));

  const labels = labelsOf(context.properties, context.account.language);

  return {
    // Nobody waits for what a file brings: a request comes back as what is to be written.
    starter: {
      ...readTyped(fields, labels),
      status: read === 'requested' ? 'draft' : read,
    },
    problems,
  };
};
