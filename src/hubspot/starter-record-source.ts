import { listWording } from '@starters/contracts';
import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import { parseJson } from '#src/parse-json.ts';
import type {
  RecordedWording,
  RequestRecord,
  StarterOnRecord,
} from '#src/rebuild/record-source.ts';
import { hashWording, type Wording } from '#src/starters/wording.ts';
import type { HubSpotClient } from './create-client.ts';
import type { StarterProperty } from './objects/starter.object.ts';
import { pageOf, readPages } from './read-pages.ts';
import {
  starterProperties,
  starterRecordSchema,
  toStarter,
} from './starter-properties.ts';

const recordSchema = starterRecordSchema.extend({
  createdAt: z.string(),
  updatedAt: z.string(),
});
type StarterRecord = z.infer<typeof recordSchema>;

const textOf = ({ properties }: StarterRecord, name: StarterProperty): string =>
  properties[name]?.trim() ?? '';

const tiesSchema = z.object({
  results: z.array(
    z.object({
      from: z.object({ id: z.string() }),
      to: z.array(
        z.object({
          toObjectId: z.union([z.string(), z.number()]).transform(String),
        }),
      ),
    }),
  ),
});

const text = z.string().nullish();
const wordingsSchema = z.array(
  z
    .looseObject({
      hash: z.string(),
      firstSeenAt: z.string().transform((at) => new Date(at)),
      isCredited: z.boolean().optional(),
    })
    .and(z.object(Object.fromEntries(listWording().map((f) => [f, text])))),
);

/** The wordings of a record's JSON; those that were altered by hand are left out. */
const readWordings = (
  json: string,
): Pick<StarterOnRecord, 'wordings' | 'lacksWordings'> => {
  if (json === '') return { wordings: [], lacksWordings: false };
  let parsed: ReturnType<typeof wordingsSchema.safeParse> | null = null;
  try {
    parsed = wordingsSchema.safeParse(parseJson(json));
  } catch {
    // No JSON: told like JSON of another shape.
  }
  if (!parsed?.success) return { wordings: [], lacksWordings: true };
  const all = parsed.data.map((each): RecordedWording => {
    const wording = Object.fromEntries(
      listWording().map((field) => [field, each[field] ?? null]),
    ) as Wording;
    const { hash, firstSeenAt, isCredited = false } = each;

    return { hash, wording, firstSeenAt, isCredited };
  });
  const wordings = all.filter(({ hash, wording }) => {
    return hashWording(wording) === hash;
  });

  return { wordings, lacksWordings: wordings.length < all.length };
};

/** The counts that the service wrote last; null where it never did. */
const readCounts = (record: StarterRecord): StarterOnRecord['counts'] =>
  textOf(record, 'voters') === ''
    ? null
    : {
        voters: Number(textOf(record, 'voters')),
        openFeedback: Number(textOf(record, 'open_feedback')),
      };

/** A record with a key and a brief is a request: what the page creates has no brief. */
const isRequested = (record: StarterRecord): boolean =>
  textOf(record, 'creation_key') !== '' &&
  textOf(record, 'request_brief') !== '';

const readRequest = (
  record: StarterRecord,
  contactIds: ReadonlyMap<string, string[]>,
): RequestRecord | null =>
  isRequested(record)
    ? {
        requestKey: textOf(record, 'creation_key'),
        brief: textOf(record, 'request_brief'),
        requestedAt: new Date(record.createdAt),
        contactIds: contactIds.get(record.id) ?? [],
        waiting: Number(textOf(record, 'people_waiting')),
      }
    : null;

/** Ids of the contacts that records are tied to, by record. */
const readContacts = async (
  client: HubSpotClient,
  starterTypeId: string,
  ids: string[],
): Promise<Map<string, string[]>> => {
  const contacts = new Map<string, string[]>();
  for (const batch of inBatches(ids, MOST_AT_ONCE)) {
    const { results } = await client.request({
      method: 'POST',
      path: `/crm/associations/2026-09/${starterTypeId}/contacts/batch/read`,
      body: { inputs: batch.map((id) => ({ id })) },
      schema: tiesSchema,
      repeatable: true,
    });
    for (const { from, to } of results) {
      const ids = to.map(({ toObjectId }) => toObjectId);
      contacts.set(from.id, [...new Set(ids)]);
    }
  }

  return contacts;
};

/**
 * Reads all starters with their wordings, requests and counts.
 *
 * @throws `HubSpotError`
 */
export const readStartersOnRecord = async (
  client: HubSpotClient,
  starterTypeId: string,
): Promise<StarterOnRecord[]> => {
  const schema = pageOf(recordSchema);
  const records = await readPages((after) =>
    client.request({
      method: 'GET',
      path: `/crm/objects/2026-09/${starterTypeId}`,
      query: {
        limit: String(MOST_AT_ONCE),
        archived: 'false',
        properties: starterProperties.join(','),
        after,
      },
      schema,
      repeatable: true,
    }),
  );
  const contacts = await readContacts(
    client,
    starterTypeId,
    records.filter(isRequested).map(({ id }) => id),
  );

  return records.map((record) => ({
    starter: toStarter(record),
    changedAt: new Date(record.updatedAt),
    ...readWordings(textOf(record, 'wordings')),
    request: readRequest(record, contacts),
    counts: readCounts(record),
  }));
};
