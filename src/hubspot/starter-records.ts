import { RECORD_ID } from '@starters/contracts';
import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import type {
  Overwritten,
  StarterRecord,
  StarterRecords,
} from '#src/starters/starter-records.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import {
  fieldsOf,
  fieldsOfChange,
  starterProperties,
  starterRecordSchema,
  toProperties,
  toStatus,
} from './starter-properties.ts';

const createdSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      objectWriteTraceId: z.string().optional(),
    }),
  ),
});
type History = z.infer<typeof historySchema>['propertiesWithHistory'];
const historySchema = z.object({
  propertiesWithHistory: z.record(
    z.string(),
    z.array(z.object({ value: z.string().nullish(), timestamp: z.string() })),
  ),
});

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

/** Starters' records of one account, to be written. Methods throw `HubSpotError`. */
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

    create: async (starters) => {
      const ids: string[] = [];
      for (const batch of inBatches(starters, MOST_AT_ONCE)) {
        const { results } = await client.request({
          method: 'POST',
          path: `${objects}/batch/create`,
          body: {
            inputs: batch.map((starter, index) => ({
              properties: toProperties(starter),
              associations: [],
              objectWriteTraceId: String(index),
            })),
          },
          schema: createdSchema,
          // Not repeatable: a second attempt would create the records twice.
          repeatable: false,
        });
        // HubSpot answers in any order; the trace id identifies each record.
        const byTrace = new Map(
          results.map(({ id, objectWriteTraceId }) => [objectWriteTraceId, id]),
        );
        ids.push(
          ...batch.map(
            (_, index) =>
              byTrace.get(String(index)) ?? results[index]?.id ?? '',
          ),
        );
      }

      return ids;
    },

    remove: async (ids) => {
      for (const batch of inBatches(ids, MOST_AT_ONCE)) {
        await client.request({
          method: 'POST',
          path: `${objects}/batch/archive`,
          body: { inputs: batch.map((id) => ({ id })) },
          schema: z.unknown(),
          // Archiving is idempotent.
          repeatable: true,
        });
      }
    },

    update: async (id, change, updatedAt) => {
      const properties = toProperties(change);
      try {
        await client.request({
          method: 'PATCH',
          path: `${objects}/${id}`,
          body: { properties },
          schema: starterRecordSchema,
          repeatable: true,
        });
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
      const changed = fieldsOfChange(change);
      const { propertiesWithHistory } = await client
        .request({
          method: 'GET',
          path: `${objects}/${id}`,
          query: {
            propertiesWithHistory: changed
              .map(({ property }) => property)
              .join(','),
          },
          schema: historySchema,
          repeatable: true,
        })
        // The change is written; overwritten values are then found in HubSpot's history only.
        .catch(() => ({ propertiesWithHistory: {} as History }));

      return changed.flatMap(({ field, property }): Overwritten[] =>
        (propertiesWithHistory[property] ?? [])
          .filter(
            ({ value, timestamp }) =>
              Date.parse(timestamp) > updatedAt &&
              (value ?? '') !== properties[property],
          )
          .map(({ value }) => ({ field, value: value ?? '' })),
      );
    },
  };
};
