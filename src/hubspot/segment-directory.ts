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
const optionsSchema = z.object({
  options: z.array(z.looseObject({ value: z.string(), label: z.string() })),
});

const contacts = '0-1';
/** https://developers.hubspot.com/docs/api-reference/latest/crm/lists/guide */
const listsAtOnce = 500;
const membersAtOnce = 250;
const pagesRead = 4;
/** Limit of sampled segments: each costs up to four calls while a person waits. */
const segmentsRead = 10;

// Native editors see these in HubSpot's own form, whose labels have one language.
const notOffered = ' (no longer offered)';
const deleted = ' (deleted)';
const marks = / \((?:no longer offered|deleted)\)$/;

/** At most `most` of `ids`, evenly spread. */
const spread = (ids: string[], most: number): string[] =>
  ids.length <= most
    ? ids
    : Array.from(
        { length: most },
        (_, index) => ids[Math.floor((index * ids.length) / most)] ?? '',
      );

/** The segments of an account's contacts. Methods throw `HubSpotError`. */
export const createSegmentDirectory = (
  client: HubSpotClient,
  starterTypeId: string,
): SegmentDirectory => {
  const readIds = (
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

  const readMembers = async (listId: string): Promise<string[]> => {
    try {
      return await readIds(
        `/crm/lists/2026-09/${listId}/memberships`,
        membersAtOnce,
        membersSchema,
      );
    } catch (error) {
      // A segment deleted after it was chosen has no members.
      if (error instanceof HubSpotError && error.kind === 'not_found')
        return [];
      throw error;
    }
  };

  const path = `/crm/properties/2026-09/${starterTypeId}/segments`;
  const readOptions = () =>
    client.request({
      method: 'GET',
      path,
      schema: optionsSchema,
      repeatable: true,
    });
  const writeOptions = (options: { value: string; label: string }[]) =>
    client.request({
      method: 'PATCH',
      path,
      body: {
        options: options.map(({ value, label }, displayOrder) => ({
          value,
          label,
          displayOrder,
          hidden: false,
        })),
      },
      schema: z.unknown(),
      repeatable: true,
    });

  const list = async (): Promise<Segment[]> => {
    const segments: Segment[] = [];
    let offset = 0;
    for (;;) {
      const page: z.infer<typeof listsSchema> = await client.request({
        method: 'POST',
        path: '/crm/lists/2026-09/search',
        body: {
          objectTypeId: contacts,
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

  return {
    list,

    sample: async (segmentIds, most) => {
      const ids =
        segmentIds.length === 0
          ? await readIds(
              `/crm/objects/2026-09/contacts`,
              MOST_AT_ONCE,
              contactsSchema,
            )
          : (
              await Promise.all(
                spread(segmentIds, segmentsRead).map(readMembers),
              )
            ).flat();

      return spread([...new Set(ids)], most);
    },

    offer: async (segments) => {
      const { options } = await readOptions();
      const missing = segments.filter(
        ({ id }) => !options.some(({ value }) => value === id),
      );
      if (missing.length === 0) return;

      await writeOptions([
        ...options,
        ...missing.map(({ id, name }) => ({ value: id, label: name })),
      ]);
    },

    offerOnly: async (segmentIds) => {
      const segments = await list();
      const { options } = await readOptions();
      const offered = segments.filter(
        ({ id }) => segmentIds.length === 0 || segmentIds.includes(id),
      );
      const rest = options.filter(
        ({ value }) => !offered.some(({ id }) => id === value),
      );
      await writeOptions([
        ...offered.map(({ id, name }) => ({ value: id, label: name })),
        ...rest.map(({ value, label }) => {
          const known = segments.find(({ id }) => id === value);
          const name = known?.name ?? label.replace(marks, '');

          return {
            value,
            label: `${name}${known ? notOffered : deleted}`,
          };
        }),
      ]);
    },
  };
};
