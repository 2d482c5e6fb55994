import { z } from 'zod';
import type { ContactDirectory } from '#src/starters/contact-segments.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';

const membershipsSchema = z.object({
  results: z.array(
    z.object({ listId: z.union([z.string(), z.number()]).transform(String) }),
  ),
});

/** Reads contacts' segments from HubSpot; no property of the contact is asked for. */
export const createContactDirectory = (
  client: HubSpotClient,
): ContactDirectory => ({
  readSegmentIds: async (contactId) => {
    try {
      const { results } = await client.request({
        method: 'GET',
        path: `/crm/lists/2026-09/records/0-1/${contactId}/memberships`,
        schema: membershipsSchema,
        repeatable: true,
      });

      return results.map(({ listId }) => listId);
    } catch (error) {
      if (error instanceof HubSpotError && error.kind === 'not_found') {
        return [];
      }
      throw error;
    }
  },

  exists: async (contactId) => {
    try {
      await client.request({
        method: 'GET',
        path: `/crm/objects/2026-09/contacts/${contactId}`,
        query: { properties: 'hs_object_id', archived: 'false' },
        schema: z.object({ id: z.string() }),
        repeatable: true,
      });

      return true;
    } catch (error) {
      if (error instanceof HubSpotError && error.kind === 'not_found') {
        return false;
      }
      throw error;
    }
  },
});
