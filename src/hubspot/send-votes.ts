import { z } from 'zod';
import type { OutgoingVote } from '#src/votes/outbox.ts';
import type { SendOutcome } from '#src/votes/vote-records.ts';
import { associateVotes, type VoteObjects } from './associate-votes.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import { toSendError } from './to-send-error.ts';

/** The properties of a vote's record. */
export type PropertiesOf = (vote: OutgoingVote) => Record<string, string>;

const upsertedSchema = batchAnswerSchema(
  z.object({
    id: z.string(),
    objectWriteTraceId: z.string().nullish(),
    properties: z.record(z.string(), z.string().nullable()).optional(),
  }),
);

const upsert = async (
  { client, voteTypeId }: VoteObjects,
  batch: OutgoingVote[],
  propertiesOf: PropertiesOf,
): Promise<SendOutcome> => {
  const { results, errors } = await client.request({
    method: 'POST',
    path: `/crm/objects/2026-09/${voteTypeId}/batch/upsert`,
    body: {
      inputs: batch.map((vote) => ({
        idProperty: 'vote_key',
        id: vote.voteKey,
        objectWriteTraceId: vote.voteKey,
        properties: propertiesOf(vote),
      })),
    },
    schema: upsertedSchema,
    lane: 'background',
    // An upsert repeated at once could be overtaken by the one whose outcome is unknown.
    repeatable: false,
  });
  const sent = results.flatMap(({ id, objectWriteTraceId, properties }) => {
    const voteKey = properties?.['vote_key'] ?? objectWriteTraceId;

    return voteKey ? [{ voteKey, recordId: id }] : [];
  });
  const arrived = new Set(sent.map(({ voteKey }) => voteKey));
  const because = errors?.[0]?.message ?? 'HubSpot did not confirm the vote.';

  return {
    sent,
    refused: batch
      .filter(({ voteKey }) => !arrived.has(voteKey))
      .map(({ voteKey }) => ({ voteKey, because })),
  };
};

/**
 * Writes vote records, at most 100, and associates them.
 *
 * @throws SendError
 */
export const sendVotes = async (
  objects: VoteObjects,
  batch: OutgoingVote[],
  openProperties: () => Promise<PropertiesOf>,
): Promise<SendOutcome> => {
  let outcome: SendOutcome;
  try {
    outcome = await upsert(objects, batch, await openProperties());
  } catch (error) {
    throw toSendError(error);
  }
  try {
    await associateVotes(objects, outcome.sent, batch);
  } catch (error) {
    throw toSendError(error, true);
  }

  return outcome;
};
