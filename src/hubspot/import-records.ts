import { z } from 'zod';
import type { ImportWriter } from '#src/transfer/import-writer.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { toProperties } from './starter-properties.ts';
import { toOutboxError, toResults } from './to-refusal.ts';

const createdSchema = batchAnswerSchema(
  z.object({ id: z.string(), objectWriteTraceId: z.string().optional() }),
);
const foundSchema = batchAnswerSchema(
  z.object({
    id: z.string(),
    properties: z.object({ creation_key: z.string().nullish() }),
  }),
);

/** Imported starters of one account, found again by `creation_key`, which is unique. */
export const createImportWriter = (
  client: HubSpotClient,
  starterTypeId: string,
): ImportWriter => {
  const batch = `/crm/objects/2026-09/${starterTypeId}/batch`;

  return {
    find: async (creationKeys) => {
      try {
        const { results } = await client.request({
          method: 'POST',
          path: `${batch}/read`,
          body: {
            idProperty: 'creation_key',
            properties: ['creation_key'],
            propertiesWithHistory: [],
            inputs: creationKeys.map((id) => ({ id })),
          },
          schema: foundSchema,
          lane: 'background',
          repeatable: true,
        });

        return new Map(
          results.flatMap(
            ({ id, properties: { creation_key: creationKey } }) =>
              creationKey ? [[creationKey, id] as const] : [],
          ),
        );
      } catch (error) {
        throw toOutboxError(error);
      }
    },

    create: async (rows) => {
      try {
        const { results, errors } = await client.request({
          method: 'POST',
          path: `${batch}/create`,
          body: {
            inputs: rows.map(({ creationKey, starter }) => ({
              properties: {
                ...toProperties(starter),
                creation_key: creationKey,
              },
              associations: [],
              objectWriteTraceId: creationKey,
            })),
          },
          schema: createdSchema,
          lane: 'background',
          // Sent again, it would be refused for the first attempt's sake: it is read back first.
          repeatable: false,
        });

        return toResults(
          rows.map(({ creationKey }) => creationKey),
          new Map(
            results.flatMap(({ id, objectWriteTraceId: creationKey }) =>
              creationKey === undefined ? [] : [[creationKey, id] as const],
            ),
          ),
          errors ?? [],
        );
      } catch (error) {
        throw toOutboxError(error);
      }
    },

    remove: async (ids) => {
      try {
        await client.request({
          method: 'POST',
          path: `${batch}/archive`,
          body: { inputs: ids.map((id) => ({ id })) },
          schema: z.unknown(),
          lane: 'background',
          // Archiving is idempotent.
          repeatable: true,
        });
      } catch (error) {
        throw toOutboxError(error);
      }
    },
  };
};
