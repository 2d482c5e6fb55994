import { ANSWERS } from '@starters/contracts';
import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import type { ChangeSource } from '#src/inbox/change-source.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { ReadAnswers } from '#src/votes/keep-newer-answers.ts';
import type { NativeAnswer } from '#src/votes/vote-records.ts';
import type { HubSpotClient } from './create-client.ts';
import { findChangedPage } from './find-changed.ts';
import { readBatch } from './read-batch.ts';
import { toOutboxError } from './to-refusal.ts';

const recordSchema = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullable()),
  propertiesWithHistory: z
    .record(
      z.string(),
      z.array(z.object({ value: z.string().nullish(), timestamp: z.string() })),
    )
    .optional(),
});

type AnswerRecord = z.infer<typeof recordSchema>;

/** When the answer was last written, by HubSpot's history; null where there is none. */
const writtenAt = ({ propertiesWithHistory }: AnswerRecord): Date | null => {
  const times = ['answer', 'answer_text'].flatMap((name) => {
    const [newest] = propertiesWithHistory?.[name] ?? [];
    const at = Date.parse(newest?.timestamp ?? '');

    return newest?.value && !Number.isNaN(at) ? [at] : [];
  });

  return times.length === 0 ? null : new Date(Math.max(...times));
};

const toAnswer = (record: AnswerRecord): NativeAnswer => {
  const { properties } = record;
  const at = Date.parse(properties['answered_at'] ?? '');

  return {
    voteKey: properties['vote_key'] ?? '',
    answer: ANSWERS.find((each) => each === properties['answer']) ?? null,
    text: properties['answer_text']?.trim() || null,
    // Marketing seldom fills in the time: HubSpot knows when the answer was written.
    answeredAt: Number.isNaN(at) ? writtenAt(record) : new Date(at),
  };
};

/** HubSpot gives at most so many records with their history at once. */
const mostWithHistory = 50;

const isUndated = ({ properties }: AnswerRecord): boolean =>
  Boolean(properties['answer'] || properties['answer_text']) &&
  Number.isNaN(Date.parse(properties['answered_at'] ?? ''));

const createReader =
  (client: HubSpotClient, voteTypeId: string) =>
  (
    ids: string[],
    {
      withHistory,
      idProperty,
    }: { withHistory?: boolean; idProperty?: 'vote_key' } = {},
  ): Promise<AnswerRecord[]> =>
    readBatch(client, {
      of: `/crm/objects/2026-09/${voteTypeId}`,
      body: {
        ...(idProperty ? { idProperty } : {}),
        properties: ['vote_key', 'answer', 'answer_text', 'answered_at'],
        propertiesWithHistory: withHistory ? ['answer', 'answer_text'] : [],
        inputs: ids.map((id) => ({ id })),
      },
      record: recordSchema,
      lane: 'background',
    });

/** Reads what marketing wrote natively on the vote records that changed. */
export const createNativeAnswerSource = (
  client: HubSpotClient,
  voteTypeId: string,
): ChangeSource<NativeAnswer> => {
  const read = createReader(client, voteTypeId);

  return {
    readPage: async (after) => {
      const page = await findChangedPage(client, voteTypeId, after);
      const items: NativeAnswer[] = [];
      for (const batch of inBatches(page.items, MOST_AT_ONCE)) {
        const records = await read(batch);
        const undated = records.filter(isUndated);
        items.push(
          ...records.filter((record) => !isUndated(record)).map(toAnswer),
        );
        for (const some of inBatches(undated, mostWithHistory)) {
          const dated = await read(
            some.map(({ id }) => id),
            { withHistory: true },
          );
          items.push(...dated.map(toAnswer));
        }
      }

      return { ...page, items };
    },
  };
};

/** Reads what stands as the answer on vote records now, by their keys. Throws as a writer does. */
export const createAnswerReader = (
  client: HubSpotClient,
  voteTypeId: string,
): ReadAnswers => {
  const read = createReader(client, voteTypeId);

  return async (voteKeys) => {
    try {
      return (await read(voteKeys, { idProperty: 'vote_key' })).map(toAnswer);
    } catch (error) {
      throw toOutboxError(error);
    }
  };
};
