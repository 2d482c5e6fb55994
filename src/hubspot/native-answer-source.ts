import { ANSWERS } from '@starters/contracts';
import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import type { ChangeSource } from '#src/inbox/change-source.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { NativeAnswer } from '#src/votes/vote-records.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { findChangedPage } from './find-changed.ts';

const recordsSchema = batchAnswerSchema(
  z.object({
    properties: z.record(z.string(), z.string().nullable()),
  }),
);

const toAnswer = ({
  properties,
}: z.infer<typeof recordsSchema>['results'][number]): NativeAnswer => {
  const at = Date.parse(properties['answered_at'] ?? '');

  return {
    voteKey: properties['vote_key'] ?? '',
    answer: ANSWERS.find((each) => each === properties['answer']) ?? null,
    text: properties['answer_text']?.trim() || null,
    answeredAt: Number.isNaN(at) ? null : new Date(at),
  };
};

/** Reads what marketing wrote natively on the vote records that changed. */
export const createNativeAnswerSource = (
  client: HubSpotClient,
  voteTypeId: string,
): ChangeSource<NativeAnswer> => ({
  readPage: async (after) => {
    const page = await findChangedPage(client, voteTypeId, after);
    const items: NativeAnswer[] = [];
    for (const batch of inBatches(page.items, MOST_AT_ONCE)) {
      const { results } = await client.request({
        method: 'POST',
        path: `/crm/objects/2026-09/${voteTypeId}/batch/read`,
        body: {
          properties: ['vote_key', 'answer', 'answer_text', 'answered_at'],
          propertiesWithHistory: [],
          inputs: batch.map((id) => ({ id })),
        },
        schema: recordsSchema,
        lane: 'background',
        repeatable: true,
      });
      items.push(...results.map(toAnswer));
    }

    return { ...page, items };
  },
});
