import { z } from 'zod';
import type { Emulator } from '#src/preview/emulator/create-emulator.ts';

const record = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
});
const definitions = z.object({
  results: z.array(
    z.object({
      name: z.string(),
      options: z.array(z.object({ value: z.string(), label: z.string() })),
    }),
  ),
});
const associations = z.object({
  results: z.array(
    z.object({
      toObjectId: z.number(),
      associationTypes: z.array(
        z.object({
          category: z.string(),
          typeId: z.number(),
          label: z.string().nullable(),
        }),
      ),
    }),
  ),
});

/** Which properties are wanted, and which of them with their labels instead of raw values. */
export const hookRequestSchema = z.object({
  objectTypeId: z.string(),
  objectId: z.string(),
  properties: z.array(z.string()),
  propertiesToFormat: z
    .union([z.literal('all'), z.array(z.string())])
    .default([]),
});
type HookRequest = z.infer<typeof hookRequestSchema>;

/**
 * Answers what `useCrmProperties` and `useAssociations` ask, with the rights of the viewer: both
 * read through the CRM's own door.
 */
export const createRecordHooks = (emulator: Emulator) => {
  const read = async <T>(
    userId: number,
    path: string,
    schema: z.ZodType<T>,
  ): Promise<T> => {
    const response = await emulator.fetchAsUser(
      new Request(`https://emulator.local${path}`),
      userId,
    );
    if (!response.ok) throw new Error(`HubSpot answered ${response.status}.`);

    return schema.parse(await response.json());
  };

  const format = async (
    userId: number,
    type: string,
    values: Record<string, string | null>,
    wanted: HookRequest['propertiesToFormat'],
  ): Promise<Record<string, string | null>> => {
    if (wanted !== 'all' && wanted.length === 0) return values;
    const { results } = await read(
      userId,
      `/crm/properties/2026-09/${type}`,
      definitions,
    );
    const labels = new Map(
      results.map(({ name, options }) => [
        name,
        new Map(options.map(({ value, label }) => [value, label])),
      ]),
    );

    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const isWanted = wanted === 'all' || wanted.includes(name);
        const shown =
          value !== null && isWanted
            ? value
                .split(';')
                .map((each) => labels.get(name)?.get(each) ?? each)
                .join(', ')
            : value;

        return [name, shown];
      }),
    );
  };

  const properties = async (
    userId: number,
    { objectTypeId, objectId, ...request }: HookRequest,
  ): Promise<Record<string, string | null>> => {
    const found = await read(
      userId,
      `/crm/objects/2026-09/${objectTypeId}/${objectId}?properties=${request.properties.join(',')}`,
      record,
    );
    const values = Object.fromEntries(
      request.properties.map((name) => [name, found.properties[name] ?? null]),
    );

    return format(userId, objectTypeId, values, request.propertiesToFormat);
  };

  return {
    properties,

    associations: async (
      userId: number,
      toObjectType: string,
      request: HookRequest,
    ) => {
      const { results } = await read(
        userId,
        `/crm/objects/2026-09/${request.objectTypeId}/${request.objectId}/associations/${toObjectType}`,
        associations,
      );

      return {
        results: await Promise.all(
          results.map(async ({ toObjectId, associationTypes }) => ({
            toObjectId,
            associationTypes: associationTypes.map((each) => ({
              ...each,
              label: each.label ?? '',
            })),
            properties: await properties(userId, {
              ...request,
              objectTypeId: toObjectType,
              objectId: String(toObjectId),
            }),
          })),
        ),
        hasMore: false,
        nextOffset: 0,
      };
    },
  };
};
