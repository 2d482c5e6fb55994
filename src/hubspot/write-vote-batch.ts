import { z } from 'zod';
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

/** Properties to write by vote key. */
export type VoteProperties = ReadonlyMap<string, Record<string, string>>;

/**
 * Writes vote records by their key in one call, which takes a hundred.
 *
 * @param how `upsert` makes what is missing, `update` refuses it
 * @throws RefusedError, UnknownOutcomeError
 */
export const writeVoteBatch = async (
  client: HubSpotClient,
  voteTypeId: string,
  how: 'upsert' | 'update',
  properties: VoteProperties,
): Promise<SendResult[]> => {
  if (properties.size === 0) return [];
  try {
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
  } catch (error) {
    throw toOutboxError(error);
  }
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
 * The votes, a hundred at most, whose record has the same values already.
 *
 * @throws RefusedError, UnknownOutcomeError
 */
export const findSameVotes = async (
  client: HubSpotClient,
  voteTypeId: string,
  properties: VoteProperties,
): Promise<{ key: string; recordId: string }[]> => {
  if (properties.size === 0) return [];
  const names = new Set(
    [...properties.values()].flatMap((values) => Object.keys(values)),
  );
  try {
    const found = await readBatch(client, {
      of: `/crm/objects/2026-09/${voteTypeId}`,
      body: {
        idProperty: 'vote_key',
        properties: ['vote_key', ...names],
        propertiesWithHistory: [],
        inputs: [...properties.keys()].map((id) => ({ id })),
      },
      record: recordSchema,
      lane: 'background',
    });
    const byKey = new Map(
      found.map((record) => [record.properties['vote_key'], record]),
    );

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
