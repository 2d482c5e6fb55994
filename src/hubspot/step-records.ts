import { z } from 'zod';
import type { StarterChange } from '#src/starters/starter-records.ts';
import type { SendResult } from '#src/outbox/sender.ts';
import type { Starter } from '#src/starters/starter.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { createStarterSource } from './starter-source.ts';
import { toProperties } from './starter-properties.ts';
import { toOutboxError, toResults } from './to-refusal.ts';

const writtenSchema = batchAnswerSchema(z.object({ id: z.string() }));

/** Starters of one account that are renewed or retired many at a time. */
export const createStepRecords = (
  client: HubSpotClient,
  starterTypeId: string,
) => ({
  /** Those of `ids` that are there. Throws what senders throw. */
  read: async (ids: string[]): Promise<Starter[]> => {
    try {
      return await createStarterSource(client, starterTypeId).readMany(ids);
    } catch (error) {
      throw toOutboxError(error);
    }
  },

  /** Results by the ids of the records. Throws what senders throw. */
  update: async (
    changes: Map<string, StarterChange>,
  ): Promise<SendResult[]> => {
    try {
      const { results, errors } = await client.request({
        method: 'POST',
        path: `/crm/objects/2026-09/${starterTypeId}/batch/update`,
        body: {
          inputs: [...changes].map(([id, change]) => ({
            id,
            properties: toProperties(change),
          })),
        },
        schema: writtenSchema,
        repeatable: true,
      });

      return toResults(
        [...changes.keys()],
        new Map(results.map(({ id }) => [id, id])),
        errors ?? [],
      );
    } catch (error) {
      throw toOutboxError(error);
    }
  },
});
