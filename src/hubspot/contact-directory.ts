import { momentsOf, RECORD_MOMENTS } from '@starters/contracts';
import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import type { ContactDirectory } from '#src/starters/contact-segments.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import { readBatch } from './read-batch.ts';

const membershipsSchema = z.object({
  results: z.array(
    z.object({ listId: z.union([z.string(), z.number()]).transform(String) }),
  ),
});

const text = z.union([z.string(), z.number()]).transform(String);
const membersSchema = z.object({
  recordId: text,
  recordListMemberships: z.array(z.object({ listId: text })),
});

const momentsSchema = z.object({
  properties: z.record(z.string(), z.string().nullish()),
});

/**
 * Reads contacts' segments from HubSpot. Of their properties only the moments of the record are asked
 * for, by which a card proves that its viewer may see it.
 */
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

  readManySegmentIds: async (contactIds) => {
    const found = new Map<string, string[]>();
    // HubSpot does not document the limit here; that of its other batches works.
    for (const batch of inBatches(contactIds, MOST_AT_ONCE)) {
      const results = await readBatch(client, {
        of: '/crm/lists/2026-09/records/memberships',
        body: {
          inputs: batch.map((recordId) => ({ objectTypeId: '0-1', recordId })),
        },
        record: membersSchema,
        lane: 'interactive',
      });
      for (const { recordId, recordListMemberships } of results) {
        found.set(
          recordId,
          recordListMemberships.map(({ listId }) => listId),
        );
      }
    }

    return found;
  },

  readMoments: async (contactId) => {
    try {
      const { properties } = await client.request({
        method: 'GET',
        path: `/crm/objects/2026-09/contacts/${contactId}`,
        query: { properties: RECORD_MOMENTS.join(), archived: 'false' },
        schema: momentsSchema,
        repeatable: true,
      });

      return momentsOf(properties);
    } catch (error) {
      if (error instanceof HubSpotError && error.kind === 'not_found') {
        return null;
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
