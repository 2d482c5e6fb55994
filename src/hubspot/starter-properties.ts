import { createHash } from 'node:crypto';
import {
  type FieldRow,
  listFields,
  mapFields,
  STARTER_FIELDS,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';
import { z } from 'zod';
import { type Starter, toWritten } from '#src/starters/starter.ts';
import type { StarterChange } from '#src/starters/starter-records.ts';
import type { StarterProperty } from './objects/starter.object.ts';
import { starterObject } from './objects/starter.object.ts';

/** A record of `conversation_starter`, as HubSpot gives it. */
export const starterRecordSchema = z.object({
  id: z.string(),
  archived: z.boolean().optional(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
  properties: z.record(z.string(), z.string().nullable()),
});
type Properties = z.infer<typeof starterRecordSchema>['properties'];

/** What is read of every starter. */
export const starterProperties = [
  ...new Set([
    // Nothing reads what is there only where outcomes are.
    ...starterObject.properties.flatMap((property) =>
      'only' in property ? [] : property.name,
    ),
    ...listFields().map(([, { property }]) => property),
    'hs_merged_object_ids',
  ]),
];

const statuses = ['requested', 'draft', 'published', 'retired'] as const;

const text = (value: string | null | undefined): string => value?.trim() ?? '';
const many = (value: string | null | undefined): string[] =>
  (value ?? '').split(';').filter((each) => each !== '');

/** Dates come as `YYYY-MM-DD`, older records of theirs as milliseconds. */
const day = (value: string | null | undefined): string => {
  const trimmed = text(value);

  return /^\d{10,}$/.test(trimmed)
    ? new Date(Number(trimmed)).toISOString().slice(0, 10)
    : trimmed.slice(0, 10);
};

/** A record without a status, as the CRM's own form may leave it, is not published. */
export const toStatus = (properties: Properties): StarterStatus =>
  statuses.find((each) => each === properties['status']) ?? 'draft';

const readValue = (row: FieldRow, value: string | null | undefined) => {
  switch (row.kind) {
    case 'choice':
      return row.options.find((each) => each === value) ?? row.otherwise;
    case 'choices':
      return row.options.filter((each) => many(value).includes(each));
    case 'segments':
      return many(value);
    case 'day':
      return day(value);
    default:
      return text(value);
  }
};

/** What marketing wrote on a record. */
export const fieldsOf = (properties: Properties): StarterFields =>
  mapFields<StarterFields>((row) => readValue(row, properties[row.property]));

/**
 * Fields that only the app writes; whoever edits them by hand finds them restored. Counts of 30
 * days change by themselves and are written again every day.
 */
const ownFields: StarterProperty[] = [
  'usefulness',
  'usefulness_low',
  'usefulness_high',
  'voters',
  'label',
  'open_feedback',
  'last_vote_at',
  'held_because',
  'pending_change',
  'wordings',
];

/**
 * A value as it is compared: HubSpot writes numbers and times in its own way, and an estimate that
 * moved by less than a percent says the same.
 */
const comparable = (name: StarterProperty, value: string): string => {
  if (value === '') return '';
  if (name.startsWith('usefulness')) return Number(value).toFixed(2);
  if (name === 'voters' || name === 'open_feedback') return `${Number(value)}`;
  if (name === 'last_vote_at') return `${Date.parse(value)}`;

  return value;
};

/** A hash of the fields that only the app writes: the same for what says the same. */
export const hashOwnFields = (properties: Properties): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        ownFields.map((name) => comparable(name, text(properties[name]))),
      ),
    )
    .digest('hex')
    .slice(0, 16);

/** A record of `conversation_starter` in the domain's words. */
export const toStarter = ({
  id,
  createdAt,
  properties,
}: z.infer<typeof starterRecordSchema>): Starter => {
  const written = toWritten(fieldsOf(properties));
  const mergedIds = many(properties['hs_merged_object_ids']);

  return {
    ...written,
    id,
    title: written.title === '' ? `#${id}` : written.title,
    status: toStatus(properties),
    requestBrief: text(properties['request_brief']) || null,
    rollUp: hashOwnFields(properties),
    ...(createdAt === undefined ? {} : { createdOn: createdAt.slice(0, 10) }),
    ...(mergedIds.length > 0 ? { mergedIds } : {}),
  };
};

/** The fields of a change with their properties, for comparing and telling. */
export const fieldsOfChange = (change: StarterChange) =>
  (Object.keys(change) as (keyof StarterChange)[]).map((field) => ({
    field,
    property: field === 'status' ? field : STARTER_FIELDS[field].property,
  }));

/** The properties of a change, as HubSpot is to keep them. */
export const toProperties = (change: StarterChange): Record<string, string> =>
  Object.fromEntries(
    fieldsOfChange(change).map(({ field, property }) => {
      const value = change[field];

      return [property, Array.isArray(value) ? value.join(';') : (value ?? '')];
    }),
  );
