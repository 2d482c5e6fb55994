import type { FactKind } from '@starters/contracts';
import { z } from 'zod';
import { createOwnerDirectory } from './owner-directory.ts';
import type { PropertyKinds, StarterSource } from '#src/starters/catalog.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { HubSpotClient } from './create-client.ts';
import {
  starterProperties,
  starterRecordSchema as recordSchema,
  toStarter,
} from './starter-properties.ts';

const pagingSchema = z
  .object({ next: z.object({ after: z.string() }).optional() })
  .nullish();
const pageSchema = z.object({
  results: z.array(recordSchema),
  paging: pagingSchema,
});
const batchReadSchema = z.object({ results: z.array(recordSchema) });
const searchSchema = z.object({
  results: z.array(z.object({ id: z.string() })),
  paging: pagingSchema,
});
const propertiesSchema = z.object({
  results: z.array(
    z.object({ name: z.string(), label: z.string(), type: z.string() }),
  ),
});
const listsSchema = z.object({
  lists: z.array(
    z.object({
      listId: z.union([z.string(), z.number()]).transform(String),
      name: z.string(),
    }),
  ),
});

const kindOf = (type: string): FactKind => {
  if (type === 'date' || type === 'datetime') return 'date';
  if (type === 'number') return 'number';
  if (type === 'enumeration' || type === 'bool') return 'choice';

  return 'text';
};

const inBatches = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );

/** Reads starters, and what their texts refer to, from HubSpot. Throws `HubSpotError`. */
export const createStarterSource = (
  client: HubSpotClient,
  starterTypeId: string,
): StarterSource => {
  const objects = `/crm/objects/2026-09/${starterTypeId}`;

  const readKinds = async (type: string): Promise<PropertyKinds['contact']> => {
    const { results } = await client.request({
      method: 'GET',
      path: `/crm/properties/2026-09/${type}`,
      schema: propertiesSchema,
      lane: 'background',
      repeatable: true,
    });

    return Object.fromEntries(
      results.map(({ name, label, type: valueType }) => [
        name,
        { kind: kindOf(valueType), label },
      ]),
    );
  };

  return {
    readAll: async () => {
      const starters: Starter[] = [];
      let after: string | undefined;
      do {
        const page = await client.request({
          method: 'GET',
          path: objects,
          query: {
            limit: '100',
            archived: 'false',
            properties: starterProperties.join(','),
            after,
          },
          schema: pageSchema,
          repeatable: true,
        });
        starters.push(...page.results.map(toStarter));
        after = page.paging?.next?.after;
      } while (after !== undefined);

      return starters;
    },

    readMany: async (ids) => {
      const starters: Starter[] = [];
      for (const batch of inBatches(ids, 100)) {
        const { results } = await client.request({
          method: 'POST',
          path: `${objects}/batch/read`,
          body: {
            properties: starterProperties,
            propertiesWithHistory: [],
            inputs: batch.map((id) => ({ id })),
          },
          schema: batchReadSchema,
          lane: 'background',
          repeatable: true,
        });
        starters.push(
          ...results.filter(({ archived }) => !archived).map(toStarter),
        );
      }

      return starters;
    },

    findChanged: async (since) => {
      const ids: string[] = [];
      let after: string | undefined = '0';
      do {
        const page: z.infer<typeof searchSchema> = await client.request({
          method: 'POST',
          path: `${objects}/search`,
          body: {
            filterGroups: [
              {
                filters: [
                  {
                    propertyName: 'hs_lastmodifieddate',
                    operator: 'GTE',
                    value: String(since),
                  },
                ],
              },
            ],
            properties: ['title'],
            sorts: ['-hs_lastmodifieddate'],
            limit: 200,
            after,
          },
          schema: searchSchema,
          lane: 'background',
          repeatable: true,
        });
        ids.push(...page.results.map(({ id }) => id));
        after = page.paging?.next?.after;
      } while (after !== undefined);

      return ids;
    },

    readProperties: async () => ({
      contact: await readKinds('contacts'),
      company: await readKinds('companies'),
    }),

    readOwners: async () => {
      const ownerNames: Record<string, string> = {};
      const ownerUserIds: Record<string, number> = {};
      const owners = await createOwnerDirectory(client, 'background').list();
      for (const { id, userId, name, email } of owners) {
        ownerNames[id] = name || email || id;
        if (userId) ownerUserIds[id] = userId;
      }

      return { ownerNames, ownerUserIds };
    },

    readSegmentNames: async (ids) => {
      const names: Record<string, string> = {};
      for (const batch of inBatches(ids, 100)) {
        const { lists } = await client.request({
          method: 'GET',
          path: '/crm/lists/2026-09',
          query: { listIds: batch, includeFilters: 'false' },
          schema: listsSchema,
          lane: 'background',
          repeatable: true,
        });
        for (const { listId, name } of lists) names[listId] = name;
      }

      return names;
    },
  };
};
