import { z } from 'zod';
import type { Emulator } from 'hubspot-emulator';

const record = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
});
const associations = z.object({
  paging: z
    .object({ next: z.object({ after: z.string() }).optional() })
    .optional(),
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

/** Types, ids and names come from extensions: one of them must not become another path. */
const part = encodeURIComponent;

/** Which properties of which record are wanted; the host writes labels and dates itself. */
export const hookRequestSchema = z.object({
  objectTypeId: z.string(),
  objectId: z.string(),
  properties: z.array(z.string()),
});
type HookRequest = z.infer<typeof hookRequestSchema>;

/** The same of associated records, a page at a time. */
export const associationsRequestSchema = hookRequestSchema.extend({
  offset: z.number().int().min(0).default(0),
  pageLength: z.number().int().min(1).max(100).default(100),
});
type AssociationsRequest = z.infer<typeof associationsRequestSchema>;

const refusal = z.object({
  errors: z.array(
    z.object({
      context: z.object({ requiredGranularScopes: z.array(z.string()) }),
    }),
  ),
});

/** What HubSpot refused with; of a scope that the app lacks, which. */
const sayRefusal = async (response: Response): Promise<string> => {
  const said = refusal.safeParse(await response.json());
  const scopes = said.data?.errors.flatMap(
    ({ context }) => context.requiredGranularScopes,
  );

  return scopes === undefined
    ? `HubSpot answered ${response.status}.`
    : `HubSpot answered ${response.status}: the app needs the scope ${scopes.join(', ')}.`;
};

/**
 * Answers what `useCrmProperties`, `useAssociations` and `useCrmSearch` ask, with the rights of
 * the viewer and the scopes of the app.
 */
export const createRecordHooks = (emulator: Emulator) => {
  const read = async <T>(
    userId: number,
    path: string,
    schema: z.ZodType<T>,
  ): Promise<T> => {
    const response = await emulator.fetchAsExtension(
      new Request(`https://emulator.local${path}`),
      userId,
    );
    if (!response.ok) throw new Error(await sayRefusal(response));

    return schema.parse(await response.json());
  };

  const properties = async (
    userId: number,
    { objectTypeId, objectId, ...request }: HookRequest,
  ): Promise<Record<string, string | null>> => {
    const found = await read(
      userId,
      `/crm/objects/2026-09/${part(objectTypeId)}/${part(objectId)}?properties=${part(request.properties.join(','))}`,
      record,
    );

    return Object.fromEntries(
      request.properties.map((name) => [name, found.properties[name] ?? null]),
    );
  };

  const allAssociated = async (
    userId: number,
    toObjectType: string,
    { objectTypeId, objectId }: HookRequest,
  ) => {
    const all: z.infer<typeof associations>['results'] = [];
    let after: string | undefined;
    do {
      const page = await read(
        userId,
        `/crm/objects/2026-09/${part(objectTypeId)}/${part(objectId)}/associations/${part(toObjectType)}?limit=500${after === undefined ? '' : `&after=${after}`}`,
        associations,
      );
      all.push(...page.results);
      after = page.paging?.next?.after;
    } while (after !== undefined);

    return all;
  };

  return {
    properties,

    /** A search as the API has it, with its answer. */
    search: async (
      userId: number,
      objectType: string,
      body: string,
    ): Promise<Response> => {
      const response = await emulator.fetchAsExtension(
        new Request(
          `https://emulator.local/crm/objects/2026-09/${part(objectType)}/search`,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          },
        ),
        userId,
      );
      if (response.status === 403) throw new Error(await sayRefusal(response));

      return response;
    },

    associations: async (
      userId: number,
      toObjectType: string,
      { offset, pageLength, ...request }: AssociationsRequest,
    ) => {
      // Before any is there: a scope that is missing is said with none, too.
      await read(
        userId,
        `/crm/objects/2026-09/${part(toObjectType)}?limit=1`,
        z.object({}),
      );
      const all = await allAssociated(userId, toObjectType, request);
      const end = offset + pageLength;

      return {
        results: await Promise.all(
          all
            .slice(offset, end)
            .map(async ({ toObjectId, associationTypes }) => ({
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
        hasMore: all.length > end,
        nextOffset: Math.min(end, all.length),
      };
    },
  };
};
