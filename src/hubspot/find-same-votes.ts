import { z } from 'zod';
import type { OutgoingVote } from '#src/votes/outbox.ts';
import type { SendOutcome } from '#src/votes/vote-records.ts';
import { associateVotes, type VoteObjects } from './associate-votes.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { PropertiesOf } from './send-votes.ts';
import { toSendError } from './to-send-error.ts';

const recordsSchema = batchAnswerSchema(
  z.object({
    id: z.string(),
    properties: z.record(z.string(), z.string().nullable()),
  }),
);

const answerProperties = ['answer', 'answer_text', 'answered_at'];

const sameTime = (one: string | null | undefined, other: string): boolean =>
  (one ?? '') === other || Date.parse(one ?? '') === Date.parse(other);

const saysTheSame = (
  properties: Record<string, string>,
  record: Record<string, string | null>,
): boolean =>
  Object.entries(properties)
    // The title follows the starter's, which may have changed since.
    .filter(([name]) => name !== 'title')
    .every(([name, value]) =>
      name.endsWith('_at')
        ? sameTime(record[name], value)
        : (record[name] ?? '') === value,
    );

const readSame = async (
  { client, voteTypeId }: VoteObjects,
  batch: OutgoingVote[],
  propertiesOf: PropertiesOf,
): Promise<SendOutcome['sent']> => {
  const [first] = batch;
  if (!first) return [];
  const { results } = await client.request({
    method: 'POST',
    path: `/crm/objects/2026-09/${voteTypeId}/batch/read`,
    body: {
      idProperty: 'vote_key',
      properties: [...Object.keys(propertiesOf(first)), ...answerProperties],
      propertiesWithHistory: [],
      inputs: batch.map(({ voteKey }) => ({ id: voteKey })),
    },
    schema: recordsSchema,
    lane: 'background',
    repeatable: true,
  });
  const byKey = new Map(
    results.map((record) => [record.properties['vote_key'], record]),
  );

  return batch.flatMap((vote) => {
    const record = byKey.get(vote.voteKey);

    return record && saysTheSame(propertiesOf(vote), record.properties)
      ? [{ voteKey: vote.voteKey, recordId: record.id }]
      : [];
  });
};

/**
 * The votes whose records say the same already, after an attempt of unknown outcome. They are
 * associated again, since that may not have been reached.
 *
 * @throws SendError
 */
export const findSameVotes = async (
  objects: VoteObjects,
  batch: OutgoingVote[],
  openProperties: () => Promise<PropertiesOf>,
): Promise<SendOutcome['sent']> => {
  try {
    const same = await readSame(objects, batch, await openProperties());
    await associateVotes(objects, same, batch);

    return same;
  } catch (error) {
    throw toSendError(error);
  }
};
