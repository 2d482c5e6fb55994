import { ANSWERS } from '@starters/contracts';
import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import type { NativeAnswer } from '#src/votes/vote-records.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { findChanged } from './find-changed.ts';
import { MOST_AT_ONCE } from './most-at-once.ts';
import { toSendError } from './to-send-error.ts';

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

const readChanged = async (
  client: HubSpotClient,
  voteTypeId: string,
  since: number,
): Promise<NativeAnswer[]> => {
  const found = await findChanged(client, voteTypeId, since);
  const answers: NativeAnswer[] = [];
  for (const batch of inBatches(found, MOST_AT_ONCE)) {
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
    answers.push(...results.map(toAnswer));
  }

  return answers;
};

/**
 * What marketing wrote natively on the vote records changed since a time.
 *
 * @param since milliseconds since 1970
 * @throws SendError
 */
export const readNativeAnswers = async (
  client: HubSpotClient,
  voteTypeId: string,
  since: number,
): Promise<NativeAnswer[]> => {
  try {
    return await readChanged(client, voteTypeId, since);
  } catch (error) {
    throw toSendError(error);
  }
};
