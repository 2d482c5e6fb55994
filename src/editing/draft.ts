import { createHash } from 'node:crypto';
import type { StarterFields, StarterStatus } from '@starters/contracts';
import type { Starter } from '#src/starters/starter.ts';

/** Of a starter that is no record yet. */
export const NEW_ID = 'new';

/** What is being written, as a starter that can be checked and shown. */
export const toDraft = (
  fields: StarterFields,
  { id = NEW_ID, status = 'draft' as StarterStatus } = {},
): Starter => {
  const orNull = (value: string) => (value.trim() === '' ? null : value.trim());

  return {
    ...fields,
    id,
    status,
    opener: fields.opener.trim(),
    question: fields.question.trim(),
    whyNow: fields.whyNow.trim(),
    listenFor: orNull(fields.listenFor),
    nextStep: orNull(fields.nextStep),
    proofUrl: orNull(fields.proofUrl),
    translationOf: orNull(fields.translationOf),
    theme: orNull(fields.theme),
    startsOn: orNull(fields.startsOn),
    validUntil: orNull(fields.validUntil),
    ownerId: orNull(fields.ownerId),
    requestBrief: null,
    rollUp: '',
  };
};

/** Nothing written yet. */
export const emptyFields: StarterFields = {
  title: '',
  opener: '',
  question: '',
  whyNow: '',
  listenFor: '',
  nextStep: '',
  proofUrl: '',
  segmentIds: [],
  meantFor: 'both',
  channels: [],
  language: 'en',
  translationOf: '',
  theme: '',
  startsOn: '',
  validUntil: '',
  ownerId: '',
};

const fieldNames = Object.keys(emptyFields) as (keyof StarterFields)[];

const toText = (value: string | string[]): string =>
  Array.isArray(value) ? [...value].sort().join(';') : value.trim();

/** Fields whose values differ. */
export const differingFields = (
  one: StarterFields,
  other: StarterFields,
): (keyof StarterFields)[] =>
  fieldNames.filter((field) => toText(one[field]) !== toText(other[field]));

/** Knows a record as it was read: 16 hexadecimal characters. */
export const baseOf = ({
  fields,
  status,
}: {
  fields: StarterFields;
  status: StarterStatus;
}): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        status,
        ...fieldNames.map((name) => toText(fields[name])),
      ]),
    )
    .digest('hex')
    .slice(0, 16);
