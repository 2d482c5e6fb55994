import type { FactKind } from '@starters/contracts';
import { z } from 'zod';
import type { CallLane } from '#src/accounts/call-budget.ts';
import { inBatches } from '#src/in-batches.ts';
import type {
  Catalog,
  PropertyKind,
  PropertyKinds,
  StarterSource,
} from '#src/starters/catalog.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { HubSpotClient } from './create-client.ts';
import { findChanged, findNewest } from './find-changed.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import { createOwnerDirectory } from './owner-directory.ts';
import { readBatch } from './read-batch.ts';
import { pageOf, readPages } from './read-pages.ts';
import {
  starterProperties,
  starterRecordSchema as recordSchema,
  toStarter,
} from './starter-properties.ts';

const pageSchema = pageOf(recordSchema);
const propertiesSchema = z.object({
  results: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      type: z.string(),
      options: z
        .array(z.object({ value: z.string(), label: z.string() }))
        .default([]),
    }),
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

type Property = z.output<typeof propertiesSchema>['results'][number];

const kindOf = ({ type }: Property): FactKind => {
  if (type === 'date' || type === 'datetime') return 'date';
  if (type === 'number') return 'number';
  if (type === 'enumeration' || type === 'bool') return 'choice';

  return 'text';
};

const toKind = (property: Property): PropertyKind => {
  const { label, type, options } = property;
  const kind = kindOf(property);

  return {
    kind,
    label,
    // HubSpot keeps a date as midnight in UTC, wherever it was typed.
    ...(type === 'date' ? { timeZone: 'UTC' as const } : {}),
    ...(kind === 'choice'
      ? { options: options.map((each) => [each.value, each.label]) }
      : {}),
  };
};

/**
 * Reads starters, and what their texts refer to, from HubSpot. Throws `HubSpotError`.
 *
 * @param lane of all its calls
 */
export const createStarterSource = (
  client: HubSpotClient,
  starterTypeId: string,
  lane: CallLane = 'interactive',
): StarterSource => {
  const objects = `/crm/objects/2026-09/${starterTypeId}`;

  const readKinds = async (type: string): Promise<PropertyKinds['contact']> => {
    const { results } = await client.request({
      method: 'GET',
      path: `/crm/properties/2026-09/${type}`,
      schema: propertiesSchema,
      lane,
      repeatable: true,
    });

    return Object.fromEntries(
      results.map((property) => [property.name, toKind(property)]),
    );
  };

  return {
    readAll: async () => {
      const records = await readPages((after) =>
        client.request({
          method: 'GET',
          path: objects,
          query: {
            limit: String(MOST_AT_ONCE),
            archived: 'false',
            properties: starterProperties.join(','),
            after,
          },
          schema: pageSchema,
          lane,
          repeatable: true,
        }),
      );

      return records.map(toStarter);
    },

    readMany: async (ids) => {
      const starters: Starter[] = [];
      for (const batch of inBatches(ids, MOST_AT_ONCE)) {
        const results = await readBatch(client, {
          of: objects,
          body: {
            properties: starterProperties,
            propertiesWithHistory: [],
            inputs: batch.map((id) => ({ id })),
          },
          record: recordSchema,
          lane,
        });
        starters.push(
          ...results.filter(({ archived }) => !archived).map(toStarter),
        );
      }

      return starters;
    },

    findChanged: (since) => findChanged(client, starterTypeId, since, lane),

    findNewest: (since) => findNewest(client, starterTypeId, since, lane),

    readProperties: async () => ({
      contact: await readKinds('contacts'),
      company: await readKinds('companies'),
    }),

    readOwners: async () => {
      const ownerNames: Record<string, string> = {};
      const ownerUserIds: Record<string, number> = {};
      const formerOwners: Catalog['formerOwners'] = {};
      const directory = createOwnerDirectory(client, lane);
      for (const { id, userId, name, email } of await directory.list()) {
        ownerNames[id] = name || email || id;
        if (userId) ownerUserIds[id] = userId;
      }
      for (const { id, userId, name, email } of await directory.listFormer()) {
        formerOwners[id] = { name: name || email || id, userId };
      }

      return { ownerNames, ownerUserIds, formerOwners };
    },

    readSegmentNames: async (ids) => {
      const names: Record<string, string> = {};
      for (const batch of inBatches(ids, MOST_AT_ONCE)) {
        const { lists } = await client.request({
          method: 'GET',
          path: '/crm/lists/2026-09',
          query: { listIds: batch, includeFilters: 'false' },
          schema: listsSchema,
          lane,
          repeatable: true,
        });
        for (const { listId, name } of lists) names[listId] = name;
      }

      return names;
    },
  };
};
