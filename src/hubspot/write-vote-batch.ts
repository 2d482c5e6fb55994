import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { SendResult } from '#src/outbox/sender.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { readBatch } from './read-batch.ts';
import { toOutboxError, toResults } from './to-refusal.ts';

const writtenSchema = batchAnswerSchema(
  z.object({
    id: z.string(),
    objectWriteTraceId: z.string().nullish(),
    properties: z.record(z.string(), z.string().nullable()).optional(),
  }),
);
const recordSchema = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
});
type FoundVote = z.output<typeof recordSchema>;

/** Properties to write by vote key. */
export type VoteProperties = ReadonlyMap<string, Record<string, string>>;

const writeOne = async (
  client: HubSpotClient,
  voteTypeId: string,
  how: 'upsert' | 'update',
  properties: VoteProperties,
): Promise<SendResult[]> => {
  const { results, errors } = await client.request({
    method: 'POST',
    path: `/crm/objects/2026-09/${voteTypeId}/batch/${how}`,
    body: {
      inputs: [...properties].map(([key, values]) => ({
        idProperty: 'vote_key',
        id: key,
        objectWriteTraceId: key,
        properties: values,
      })),
    },
    schema: writtenSchema,
    lane: 'background',
    // Not repeated at once: the first write, of unknown outcome, could still arrive after it.
    repeatable: false,
  });
  const written = new Map(
    results.flatMap(({ id, objectWriteTraceId, properties: said }) => {
      const key = said?.['vote_key'] ?? objectWriteTraceId;

      return key ? [[key, id] as const] : [];
    }),
  );

  return toResults([...properties.keys()], written, errors ?? []);
};

/** Properties in as many parts as calls are needed for them. */
const inCalls = (properties: VoteProperties): VoteProperties[] =>
  inBatches([...properties], MOST_AT_ONCE).map((part) => new Map(part));

/**
 * Writes vote records by their key, a hundred a call.
 *
 * @param how `upsert` makes what is missing, `update` refuses it
 * @throws RefusedError, UnknownOutcomeError: also where a call before was answered, since whoever
 *   writes a vote again writes the same
 */
export const writeVoteBatch = async (
  client: HubSpotClient,
  voteTypeId: string,
  how: 'upsert' | 'update',
  properties: VoteProperties,
): Promise<SendResult[]> => {
  const results: SendResult[] = [];
  try {
    for (const part of inCalls(properties)) {
      results.push(...(await writeOne(client, voteTypeId, how, part)));
    }
  } catch (error) {
    throw toOutboxError(error);
  }

  return results;
};

const sameTime = (one: string | null | undefined, other: string): boolean =>
  (one ?? '') === other || Date.parse(one ?? '') === Date.parse(other);

/**
 * Whether a record has these values. The title is not compared: it contains the starter's title,
 * which may have changed since.
 */
export const hasValues = (
  properties: Readonly<Record<string, string | null>>,
  wanted: Record<string, string>,
): boolean =>
  Object.entries(wanted).every(
    ([name, value]) =>
      name === 'title' ||
      (name.endsWith('_at')
        ? sameTime(properties[name], value)
        : (properties[name] ?? '') === value),
  );

/**
 * The votes whose record has the same values already; read a hundred a call.
 *
 * @throws RefusedError, UnknownOutcomeError
 */
export const findSameVotes = async (
  client: HubSpotClient,
  voteTypeId: string,
  properties: VoteProperties,
): Promise<{ key: string; recordId: string }[]> => {
  const names = new Set(
    [...properties.values()].flatMap((values) => Object.keys(values)),
  );
  try {
    const byKey = new Map<string | null | undefined, FoundVote>();
    for (const part of inCalls(properties)) {
      for (const record of await readBatch(client, {
        of: `/crm/objects/2026-09/${voteTypeId}`,
        body: {
          idProperty: 'vote_key',
          properties: ['vote_key', ...names],
          propertiesWithHistory: [],
          inputs: [...part.keys()].map((id) => ({ id })),
        },
        record: recordSchema,
      })) {
        byKey.set(record.properties['vote_key'], record);
      }
    }

    return [...properties].flatMap(([key, wanted]) => {
      const record = byKey.get(key);

      return record && hasValues(record.properties, wanted)
        ? [{ key, recordId: record.id }]
        : [];
    });
  } catch (error) {
    throw toOutboxError(error);
  }
};
