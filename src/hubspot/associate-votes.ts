import { z } from 'zod';
import type { OutgoingVote } from '#src/votes/outbox.ts';
import { SendError, type SendOutcome } from '#src/votes/vote-records.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';

/** Where the vote records of an account are. */
export interface VoteObjects {
  client: HubSpotClient;
  starterTypeId: string;
  voteTypeId: string;
}

const anySchema = batchAnswerSchema(z.unknown());

const associate = async (
  { client, voteTypeId }: VoteObjects,
  toType: string,
  pairs: { recordId: string; toId: string }[],
): Promise<void> => {
  if (pairs.length === 0) return;

  const { errors } = await client.request({
    method: 'POST',
    path: `/crm/associations/2026-09/${voteTypeId}/${toType}/batch/associate/default`,
    body: {
      inputs: pairs.map(({ recordId, toId }) => ({
        from: { id: recordId },
        to: { id: toId },
      })),
    },
    schema: anySchema,
    lane: 'background',
    repeatable: true,
  });
  const [first] = errors ?? [];
  // Which pair failed cannot be told for sure: the batch is halved until it can.
  if (first) throw new SendError('invalid', first.message, first);
};

/**
 * Associates vote records with their starter and, unless they are anonymous, with their contact.
 *
 * @throws SendError of the failure `invalid` when HubSpot refuses a pair
 */
export const associateVotes = async (
  objects: VoteObjects,
  sent: SendOutcome['sent'],
  batch: OutgoingVote[],
): Promise<void> => {
  const byKey = new Map(batch.map((vote) => [vote.voteKey, vote]));
  const pairs = sent.flatMap(({ voteKey, recordId }) => {
    const vote = byKey.get(voteKey);

    return vote ? [{ recordId, vote }] : [];
  });
  await associate(
    objects,
    'contacts',
    pairs
      .filter(({ vote }) => !vote.isAnonymous)
      .map(({ recordId, vote }) => ({ recordId, toId: vote.contactId })),
  );
  await associate(
    objects,
    objects.starterTypeId,
    pairs.map(({ recordId, vote }) => ({ recordId, toId: vote.starterId })),
  );
};
