import { createHash } from 'node:crypto';
import {
  listFields,
  type StarterField,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';
import { type Starter, toWritten } from '#src/starters/starter.ts';

/** Of a starter that is no record yet. */
export const NEW_ID = 'new';

/** What is being written, as a starter that can be checked and shown. */
export const toDraft = (
  fields: StarterFields,
  { id = NEW_ID, status = 'draft' as StarterStatus } = {},
): Starter => ({
  ...toWritten(fields),
  id,
  status,
  requestBrief: null,
  rollUp: '',
});

const fieldNames = listFields().map(([field]) => field);

const toText = (value: string | string[]): string =>
  Array.isArray(value) ? [...value].sort().join(';') : value.trim();

/** Fields whose values differ. */
export const differingFields = (
  one: StarterFields,
  other: StarterFields,
): StarterField[] =>
  fieldNames.filter((field) => toText(one[field]) !== toText(other[field]));

/** The hash of a record as it was read: 16 hexadecimal characters. */
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
