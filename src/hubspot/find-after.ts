import { z } from 'zod';
import type { HubSpotClient } from './create-client.ts';

const foundSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      properties: z.record(z.string(), z.string().nullable()),
    }),
  ),
});

/** Records of a type in the order of their ids, as the search index has them. */
export interface FoundAfter {
  results: z.infer<typeof foundSchema>['results'];
  /** Whether nothing after them was found. */
  isLast: boolean;
}

/**
 * The next records of a type, in the order of their ids; what they say may be some seconds old.
 * Each page is a search of its own, since HubSpot turns pages only up to 10,000 records. One call.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm
 *
 * @param wanted only records with a value of `having`; properties to be read from the index
 * @throws HubSpotError
 */
export const findAfter = async (
  client: HubSpotClient,
  typeId: string,
  recordId: number,
  limit: number,
  { having, properties = [] }: { having?: string; properties?: string[] } = {},
): Promise<FoundAfter> => {
  const { results } = await client.request({
    method: 'POST',
    path: `/crm/objects/2026-09/${typeId}/search`,
    body: {
      filterGroups: [
        {
          filters: [
            {
              propertyName: 'hs_object_id',
              operator: 'GT',
              value: String(recordId),
            },
            ...(having === undefined
              ? []
              : [{ propertyName: having, operator: 'HAS_PROPERTY' }]),
          ],
        },
      ],
      properties,
      sorts: ['hs_object_id'],
      limit,
      after: '0',
    },
    schema: foundSchema,
    lane: 'background',
    repeatable: true,
  });

  return { results, isLast: results.length < limit };
};
