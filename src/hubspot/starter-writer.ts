import type { StarterWriter } from '#src/starters/starter-writer.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import { findOverwritten, readFieldHistory } from './starter-history.ts';
import { readStarterRecord } from './starter-records.ts';
import { starterRecordSchema, toProperties } from './starter-properties.ts';

const isOf = (error: unknown, ...kinds: HubSpotError['kind'][]): boolean =>
  error instanceof HubSpotError && kinds.includes(error.kind);

/** Writes starters' records of one account while their author waits. */
export const createStarterWriter = (
  client: HubSpotClient,
  starterTypeId: string,
): StarterWriter => {
  const objects = `/crm/objects/2026-09/${starterTypeId}`;

  return {
    create: async (creationKey, starter) => {
      try {
        const { id } = await client.request({
          method: 'POST',
          path: objects,
          body: {
            properties: { ...toProperties(starter), creation_key: creationKey },
          },
          schema: starterRecordSchema,
          // Sent again it could be refused for the first attempt's sake: whoever asks looks first.
          repeatable: false,
        });

        return id;
      } catch (error) {
        const isThere =
          isOf(error, 'conflict', 'invalid') &&
          (await readStarterRecord(client, `${objects}/${creationKey}`, {
            idProperty: 'creation_key',
          })) !== null;
        if (isThere) return null;
        throw error;
      }
    },

    update: async (id, change, updatedAt) => {
      try {
        await client.request({
          method: 'PATCH',
          path: `${objects}/${id}`,
          body: { properties: toProperties(change) },
          schema: starterRecordSchema,
          repeatable: true,
        });
      } catch (error) {
        if (isOf(error, 'not_found')) return null;
        throw error;
      }
      const history = await readFieldHistory(client, objects, id, change)
        // The change is written; overwritten values are then found in HubSpot's history only.
        .catch(() => null);

      return history === null
        ? []
        : findOverwritten(history, change, updatedAt);
    },

    mayLand: (error) =>
      isOf(error, 'unknown_outcome', 'nonsense', 'unavailable') ||
      !(error instanceof HubSpotError),
  };
};
