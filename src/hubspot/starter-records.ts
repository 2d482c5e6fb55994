import { RECORD_ID, STARTER_FIELDS } from '@starters/contracts';
import type {
  StarterRecord,
  StarterRecords,
} from '#src/starters/starter-records.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import { personOf, readFieldHistory } from './starter-history.ts';
import {
  fieldsOf,
  starterProperties,
  starterRecordSchema,
  toStatus,
} from './starter-properties.ts';

const isNotFound = (error: unknown): boolean =>
  error instanceof HubSpotError && error.kind === 'not_found';

/**
 * The record at a path; null when it is archived or was never there.
 *
 * @throws `HubSpotError`
 */
export const readStarterRecord = async (
  client: HubSpotClient,
  path: string,
  query: { idProperty?: string } = {},
): Promise<StarterRecord | null> => {
  try {
    const record = await client.request({
      method: 'GET',
      path,
      query: {
        ...query,
        properties: starterProperties.join(','),
        archived: 'false',
      },
      schema: starterRecordSchema,
      repeatable: true,
    });

    return {
      id: record.id,
      fields: fieldsOf(record.properties),
      status: toStatus(record.properties),
      requestBrief: record.properties['request_brief']?.trim() || null,
      updatedAt: Date.parse(record.updatedAt ?? ''),
    };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
};

/** Starters' records of one account. Methods throw `HubSpotError`. */
export const createStarterRecords = (
  client: HubSpotClient,
  starterTypeId: string,
): StarterRecords => {
  const objects = `/crm/objects/2026-09/${starterTypeId}`;

  return {
    read: async (id) => {
      // The id may come from a URL, and becomes part of a path.
      if (!RECORD_ID.test(id)) return null;

      return readStarterRecord(client, `${objects}/${id}`);
    },

    findByKey: (creationKey) =>
      readStarterRecord(client, `${objects}/${creationKey}`, {
        idProperty: 'creation_key',
      }),

    readChanges: async (id, fields) => {
      const asked = Object.fromEntries(fields.map((field) => [field, '']));
      const history = await readFieldHistory(client, objects, id, asked);

      return fields.flatMap((field) => {
        const [last] = history?.[STARTER_FIELDS[field].property] ?? [];

        return last
          ? [{ field, userId: personOf(last), at: new Date(last.timestamp) }]
          : [];
      });
    },
  };
};
