import { z } from 'zod';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';

const tiesSchema = batchAnswerSchema(
  z.object({
    from: z.object({ id: z.string() }),
    to: z.array(
      z.object({
        // A number as documented; a text has been seen.
        toObjectId: z.union([z.string(), z.number()]).transform(String),
      }),
    ),
  }),
);

/**
 * The ids of what records are associated with, by record; one without associations is left out.
 * One call. https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide
 *
 * @param ids at most 1,000
 * @throws HubSpotError
 */
export const readTies = async (
  client: HubSpotClient,
  fromType: string,
  toType: string,
  ids: string[],
): Promise<Map<string, string[]>> => {
  if (ids.length === 0) return new Map();
  const { results } = await client.request({
    method: 'POST',
    path: `/crm/associations/2026-09/${fromType}/${toType}/batch/read`,
    body: { inputs: ids.map((id) => ({ id })) },
    schema: tiesSchema,
    lane: 'background',
    repeatable: true,
  });

  return new Map(
    results.map(({ from, to }) => [
      from.id,
      [...new Set(to.map(({ toObjectId }) => toObjectId))],
    ]),
  );
};
