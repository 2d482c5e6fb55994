import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { HubSpotClient } from './create-client.ts';

const schemaSchema = z.object({
  requiredProperties: z.array(z.string()).optional(),
  properties: z.array(
    z.object({
      name: z.string(),
      type: z.string().optional(),
      fieldType: z.string().optional(),
      hasUniqueValue: z.boolean().optional(),
      options: z.array(z.object({ value: z.string() })).optional(),
      archived: z.boolean().optional(),
    }),
  ),
});

/**
 * A hash of how HubSpot defines objects: their properties, options, and what is required. Labels
 * and times are not part of it.
 *
 * @throws `HubSpotError`
 */
export const readShape = async (
  client: HubSpotClient,
  typeIds: string[],
): Promise<string> => {
  const hash = createHash('sha256');
  for (const typeId of typeIds) {
    const { requiredProperties = [], properties } = await client.request({
      method: 'GET',
      path: `/crm-object-schemas/2026-09/schemas/${typeId}`,
      schema: schemaSchema,
      lane: 'background',
      repeatable: true,
    });
    hash.update(
      JSON.stringify([
        [...requiredProperties].sort(),
        properties
          .map(({ options, ...property }) => ({
            ...property,
            options: options?.map(({ value }) => value).sort(),
          }))
          .sort((one, other) => (one.name < other.name ? -1 : 1)),
      ]),
    );
  }

  return hash.digest('hex').slice(0, 16);
};
