import { z } from 'zod';
import type { HubSpotClient } from './create-client.ts';
import { pageOf, readPages } from './read-pages.ts';

const foundSchema = pageOf(z.object({ id: z.string() }));
const changedAt = 'hs_lastmodifieddate';

/** https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm */
const mostFoundAtOnce = 200;

/**
 * The ids of the records of a type that changed since a time, the latest first. The search index
 * lags: what changed in the last seconds may be missing, and what is found has to be read.
 *
 * @param since milliseconds since 1970
 * @throws `HubSpotError`
 */
export const findChanged = async (
  client: HubSpotClient,
  typeId: string,
  since: number,
): Promise<string[]> => {
  const found = await readPages((after = '0') =>
    client.request({
      method: 'POST',
      path: `/crm/objects/2026-09/${typeId}/search`,
      body: {
        filterGroups: [
          {
            filters: [
              {
                propertyName: changedAt,
                operator: 'GTE',
                value: String(since),
              },
            ],
          },
        ],
        properties: [changedAt],
        sorts: [`-${changedAt}`],
        limit: mostFoundAtOnce,
        after,
      },
      schema: foundSchema,
      lane: 'background',
      repeatable: true,
    }),
  );

  return found.map(({ id }) => id);
};
