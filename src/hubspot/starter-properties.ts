import { createHash } from 'node:crypto';
import {
  AUDIENCES,
  CHANNELS,
  LANGUAGES,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';
import { z } from 'zod';
import type { Starter } from '#src/starters/starter.ts';
import type { StarterChange } from '#src/starters/starter-records.ts';
import type { StarterProperty } from './objects/starter.object.ts';
import { starterObject } from './objects/starter.object.ts';

/** A record of `conversation_starter`, as HubSpot gives it. */
export const starterRecordSchema = z.object({
  id: z.string(),
  archived: z.boolean().optional(),
  updatedAt: z.string().optional(),
  properties: z.record(z.string(), z.string().nullable()),
});
type Properties = z.infer<typeof starterRecordSchema>['properties'];

/** What is read of every starter. */
export const starterProperties = [
  ...starterObject.properties.map(({ name }) => name),
  'hubspot_owner_id',
];

const statuses = ['requested', 'draft', 'published', 'retired'] as const;

/** HubSpot's name of each field. */
const propertyOf: Record<
  keyof StarterFields | 'status',
  StarterProperty | 'hubspot_owner_id'
> = {
  title: 'title',
  opener: 'opener',
  question: 'question',
  whyNow: 'why_now',
  listenFor: 'listen_for',
  nextStep: 'next_step',
  proofUrl: 'proof_url',
  segmentIds: 'segments',
  meantFor: 'meant_for',
  channels: 'channels',
  language: 'language',
  translationOf: 'translation_of',
  theme: 'theme',
  startsOn: 'starts_on',
  validUntil: 'valid_until',
  ownerId: 'hubspot_owner_id',
  status: 'status',
};

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

/** What marketing wrote on a record. */
export const toFields = (p: Properties): StarterFields => ({
  title: text(p['title']),
  opener: text(p['opener']),
  question: text(p['question']),
  whyNow: text(p['why_now']),
  listenFor: text(p['listen_for']),
  nextStep: text(p['next_step']),
  proofUrl: text(p['proof_url']),
  segmentIds: many(p['segments']),
  meantFor: AUDIENCES.find((each) => each === p['meant_for']) ?? 'both',
  channels: CHANNELS.filter((each) => many(p['channels']).includes(each)),
  language: LANGUAGES.find((each) => each === p['language']) ?? 'en',
  translationOf: text(p['translation_of']),
  theme: text(p['theme']),
  startsOn: day(p['starts_on']),
  validUntil: day(p['valid_until']),
  ownerId: text(p['hubspot_owner_id']),
});

/**
 * Fields that only the app writes; whoever edits them by hand finds them restored. Counts of 30
 * days change by themselves and are written anew every day.
 */
const ownFields: StarterProperty[] = [
  'usefulness',
  'usefulness_low',
  'usefulness_high',
  'voters',
  'label',
  'open_returns',
  'last_vote_at',
  'held_because',
  'wordings',
];

const knowRollUp = (properties: Properties): string =>
  createHash('sha256')
    .update(JSON.stringify(ownFields.map((name) => properties[name] ?? '')))
    .digest('hex')
    .slice(0, 16);

/** A record of `conversation_starter` in the domain's words. */
export const toStarter = (
  record: z.infer<typeof starterRecordSchema>,
): Starter => {
  const { properties } = record;
  const fields = toFields(properties);
  const orNull = (value: string) => (value === '' ? null : value);

  return {
    ...fields,
    id: record.id,
    title: fields.title === '' ? `#${record.id}` : fields.title,
    listenFor: orNull(fields.listenFor),
    nextStep: orNull(fields.nextStep),
    proofUrl: orNull(fields.proofUrl),
    translationOf: orNull(fields.translationOf),
    theme: orNull(fields.theme),
    status: toStatus(properties),
    startsOn: orNull(fields.startsOn),
    validUntil: orNull(fields.validUntil),
    ownerId: orNull(fields.ownerId),
    requestBrief: orNull(text(properties['request_brief'])),
    rollUp: knowRollUp(properties),
  };
};

/** A field's value as it was read from a property, for comparing and telling. */
export const fieldsOfChange = (change: StarterChange) =>
  (Object.keys(change) as (keyof StarterChange)[]).map((field) => ({
    field,
    property: propertyOf[field],
  }));

/** The properties of a change, as HubSpot is to keep them. */
export const toProperties = (change: StarterChange): Record<string, string> =>
  Object.fromEntries(
    fieldsOfChange(change).map(({ field, property }) => {
      const value = change[field];

      return [property, Array.isArray(value) ? value.join(';') : (value ?? '')];
    }),
  );
