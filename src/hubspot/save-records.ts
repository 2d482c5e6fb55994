import type { StarterChange } from '#src/starters/starter-records.ts';
import type { SaveLanding, SaveRecords } from '#src/starters/starter-writer.ts';
import type { HubSpotClient } from './create-client.ts';
import { type FieldHistory, readFieldHistory } from './starter-history.ts';
import {
  fieldsOf,
  fieldsOfChange,
  starterRecordSchema,
  toProperties,
  toStatus,
} from './starter-properties.ts';
import { readStarterRecord } from './starter-records.ts';
import { toDoubtfulError, toOutboxError } from './to-refusal.ts';

/** The fields of a change with other values, given as HubSpot has them. */
const withValues = (
  change: StarterChange,
  values: Record<string, string>,
): StarterChange => {
  const fields = { ...fieldsOf(values), status: toStatus(values) };

  return Object.fromEntries(
    fieldsOfChange(change)
      .filter(({ property }) => property in values)
      .map(({ field }) => [field, fields[field]]),
  );
};

const findLanding = (
  history: FieldHistory,
  change: StarterChange,
  updatedAt: number,
  older: StarterChange[],
): SaveLanding => {
  const ours = toProperties(change);
  const olders = older.map((each) => toProperties(each));
  const replaced: Record<string, string> = {};
  const outdated: Record<string, string> = {};
  let isThere = true;
  for (const { property } of fieldsOfChange(change)) {
    const value = ours[property] ?? '';
    const isOlder = (each: { value: string }) =>
      olders.some((one) => one[property] === each.value);
    const known = history[property] ?? [];
    const since = known.filter(({ timestamp }) => timestamp > updatedAt);
    const [newest, ...before] = since;
    // What was always empty has no history.
    const isEmpty = value === '' && (known[0]?.value ?? '') === '';
    if (!isEmpty && !since.some((each) => each.value === value)) {
      isThere = false;
    }
    const theirs = before.find(
      (each) => each.value !== value && !isOlder(each),
    );
    if (newest?.value === value && theirs) replaced[property] = theirs.value;
    if (newest && newest.value !== value && isOlder(newest)) {
      outdated[property] = value;
    }
  }

  return {
    isThere,
    replaced: withValues(change, replaced),
    outdated: withValues(change, outdated),
  };
};

/** Saves of starters of one account, for the outbox to read back. */
export const createSaveRecords = (
  client: HubSpotClient,
  starterTypeId: string,
): SaveRecords => {
  const objects = `/crm/objects/2026-09/${starterTypeId}`;

  return {
    findCreated: async (creationKey) => {
      try {
        const record = await readStarterRecord(
          client,
          `${objects}/${creationKey}`,
          { idProperty: 'creation_key' },
        );

        return record?.id ?? null;
      } catch (error) {
        throw toOutboxError(error);
      }
    },

    readLanding: async (id, change, updatedAt, older) => {
      try {
        const history = await readFieldHistory(client, objects, id, change);

        return history && findLanding(history, change, updatedAt, older);
      } catch (error) {
        throw toOutboxError(error);
      }
    },

    restore: async (id, change) => {
      try {
        await client.request({
          method: 'PATCH',
          path: `${objects}/${id}`,
          body: { properties: toProperties(change) },
          schema: starterRecordSchema,
          lane: 'background',
          repeatable: true,
        });
      } catch (error) {
        throw toDoubtfulError(error);
      }
    },
  };
};
