import { z } from 'zod';
import type { RequestRecordReader } from '#src/reconcile/record-readers.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import type { StarterProperty } from './objects/starter.object.ts';
import { readTies } from './read-ties.ts';

const recordsSchema = batchAnswerSchema(
  z.object({
    id: z.string(),
    properties: z.object({
      creation_key: z.string().nullish(),
      people_waiting: z.string().nullish(),
    }),
  }),
);

/** Reads the records of requests of an account to compare them. */
export const createRequestRecordReader = (
  client: HubSpotClient,
  starterTypeId: string,
): RequestRecordReader => ({
  read: async (recordIds) => {
    const { results } = await client.request({
      method: 'POST',
      path: `/crm/objects/2026-09/${starterTypeId}/batch/read`,
      body: {
        properties: [
          'creation_key',
          'people_waiting',
        ] satisfies StarterProperty[],
        propertiesWithHistory: [],
        inputs: recordIds.map((id) => ({ id })),
      },
      schema: recordsSchema,
      lane: 'background',
      repeatable: true,
    });
    const ids = results.map(({ id }) => id);
    const ties = await readTies(client, starterTypeId, 'contacts', ids);

    return new Map(
      results.map(({ id, properties }) => [
        id,
        {
          recordId: id,
          key: properties.creation_key ?? null,
          waiting: properties.people_waiting ?? null,
          contactIds: ties.get(id) ?? [],
        },
      ]),
    );
  },
});
