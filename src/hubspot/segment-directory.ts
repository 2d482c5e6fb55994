import { z } from 'zod';
import type {
  Segment,
  SegmentDirectory,
} from '#src/starters/segment-directory.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import { type Page, pageOf, readPages } from './read-pages.ts';

const listsSchema = z.object({
  lists: z.array(
    z.object({
      listId: z.union([z.string(), z.number()]).transform(String),
      name: z.string(),
      additionalProperties: z.record(z.string(), z.string()).optional(),
    }),
  ),
  hasMore: z.boolean(),
  offset: z.number(),
});
/** Records as ids; memberships and objects name theirs differently. */
const membersSchema = pageOf(
  z
    .object({ recordId: z.union([z.string(), z.number()]).transform(String) })
    .transform(({ recordId }) => recordId),
);
const contactsSchema = pageOf(
  z.object({ id: z.string() }).transform(({ id }) => id),
);
const contacts = '0-1';
/** https://developers.hubspot.com/docs/api-reference/latest/crm/lists/guide */
const listsAtOnce = 500;
const membersAtOnce = 250;
const pagesRead = 4;
/** Limit of sampled segments: each costs up to four calls while a person waits. */
const segmentsRead = 10;

/** At most `most` of `ids`, evenly spread. */
const spread = (ids: string[], most: number): string[] =>
  ids.length <= most
    ? ids
    : Array.from(
        { length: most },
        (_, index) => ids[Math.floor((index * ids.length) / most)] ?? '',
      );

/** The segments of contacts by name. Throws `HubSpotError`. */
export const listSegments = async (
  client: HubSpotClient,
): Promise<Segment[]> => {
  const segments: Segment[] = [];
  let offset = 0;
  for (;;) {
    const page: z.infer<typeof listsSchema> = await client.request({
      method: 'POST',
      path: '/crm/lists/2026-09/search',
      body: {
        objectTypeId: contacts,
        // HubSpot's contract requires both, empty for all lists.
        listIds: [],
        processingTypes: [],
        additionalProperties: ['hs_list_size'],
        offset,
        count: listsAtOnce,
      },
      schema: listsSchema,
      repeatable: true,
    });
    for (const { listId, name, additionalProperties } of page.lists) {
      const size = Number(additionalProperties?.['hs_list_size'] ?? 0);
      segments.push({ id: listId, name, size });
    }
    if (!page.hasMore) break;
    offset = page.offset;
  }

  return segments.sort((one, other) => one.name.localeCompare(other.name));
};

const readIds = (
  client: HubSpotClient,
  path: string,
  limit: number,
  schema: z.ZodType<Page<string>>,
): Promise<string[]> =>
  readPages(
    (after) =>
      client.request({
        method: 'GET',
        path,
        query: { limit: String(limit), after },
        schema,
        repeatable: true,
      }),
    pagesRead,
  );

const readMembers = async (
  client: HubSpotClient,
  listId: string,
): Promise<string[]> => {
  try {
    return await readIds(
      client,
      `/crm/lists/2026-09/${listId}/memberships`,
      membersAtOnce,
      membersSchema,
    );
  } catch (error) {
    // A segment deleted after it was chosen has no members.
    if (error instanceof HubSpotError && error.kind === 'not_found') return [];
    throw error;
  }
};

const readContacts = (client: HubSpotClient): Promise<string[]> =>
  readIds(
    client,
    '/crm/objects/2026-09/contacts',
    MOST_AT_ONCE,
    contactsSchema,
  );

/** The segments of an account's contacts. Methods throw `HubSpotError`. */
export const createSegmentDirectory = (
  client: HubSpotClient,
): SegmentDirectory => ({
  list: () => listSegments(client),

  sample: async (segmentIds, most) => {
    const ids =
      segmentIds.length === 0
        ? await readContacts(client)
        : (
            await Promise.all(
              spread(segmentIds, segmentsRead).map((listId) =>
                readMembers(client, listId),
              ),
            )
          ).flat();

    return spread([...new Set(ids)], most);
  },
});
