import { z } from 'zod';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';

const text = z.union([z.string(), z.number()]).transform(String);
const tiesSchema = batchAnswerSchema(
  z.object({
    from: z.object({ id: text }),
    to: z.array(
      z.object({
        toObjectId: text,
        associationTypes: z.array(z.object({ typeId: z.number() })).default([]),
      }),
    ),
    paging: z.object({ next: z.object({ after: text }).nullish() }).nullish(),
  }),
);

/** What a record is associated with, and by which types. */
export interface Tie {
  id: string;
  typeIds: number[];
}

/**
 * What records are associated with, page by page, by record; one without associations is left out.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide
 *
 * @param ids at most 1,000
 * @param most of a record: further ones are not asked for
 * @throws HubSpotError
 */
export const readAllTies = async (
  client: HubSpotClient,
  [fromType, toType]: [from: string, to: string],
  ids: string[],
  most: number,
): Promise<Map<string, Tie[]>> => {
  const ties = new Map<string, Tie[]>();
  let inputs: { id: string; after?: string }[] = [...new Set(ids)].map(
    (id) => ({ id }),
  );
  while (inputs.length > 0) {
    const { results } = await client.request({
      method: 'POST',
      path: `/crm/associations/2026-09/${fromType}/${toType}/batch/read`,
      body: { inputs },
      schema: tiesSchema,
      lane: 'background',
      repeatable: true,
    });
    inputs = [];
    for (const { from, to, paging } of results) {
      const known = ties.get(from.id) ?? [];
      const all = [
        ...known,
        ...to.map(({ toObjectId, associationTypes }) => ({
          id: toObjectId,
          typeIds: associationTypes.map(({ typeId }) => typeId),
        })),
      ];
      ties.set(from.id, all);
      const after = paging?.next?.after;
      if (after !== undefined && to.length > 0 && all.length < most) {
        inputs.push({ id: from.id, after });
      }
    }
  }

  return ties;
};
