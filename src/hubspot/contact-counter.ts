import { z } from 'zod';
import type {
  ContactCounter,
  FactNeed,
} from '#src/first-drafts/contact-counter.ts';
import type { HubSpotClient } from './create-client.ts';

const foundSchema = z.object({ total: z.number() });

const toFilters = ({ property, dated }: FactNeed) => [
  { propertyName: property, operator: 'HAS_PROPERTY' },
  ...(dated === null
    ? []
    : [
        {
          propertyName: dated.by,
          operator: 'GTE',
          value: String(dated.since.getTime()),
        },
      ]),
];

/**
 * Counts contacts by a search, of which the total alone is read: of the one contact that a search
 * has to return, no property but its id is asked for. Throws `HubSpotError`.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm
 */
export const createContactCounter = (
  client: HubSpotClient,
): ContactCounter => ({
  count: async (needs) => {
    const { total } = await client.request({
      method: 'POST',
      path: '/crm/objects/2026-09/contacts/search',
      body: {
        filterGroups:
          needs.length === 0 ? [] : [{ filters: needs.flatMap(toFilters) }],
        properties: ['hs_object_id'],
        limit: 1,
      },
      schema: foundSchema,
      repeatable: true,
    });

    return total;
  },
});
