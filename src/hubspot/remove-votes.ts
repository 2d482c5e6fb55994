import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { SendResult } from '#src/outbox/sender.ts';
import type { SameRecord } from '#src/votes/vote-records.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { HubSpotClient } from './create-client.ts';
import { toOutboxError } from './to-refusal.ts';
import { findSameVotes } from './write-vote-batch.ts';

/** Record ids of these votes, by key, as HubSpot finds them now. */
const findRecords = async (
  client: HubSpotClient,
  voteTypeId: string,
  votes: Vote[],
): Promise<Map<string, string>> =>
  new Map(
    (
      await findSameVotes(
        client,
        voteTypeId,
        new Map(votes.map(({ voteKey }) => [voteKey, {}])),
      )
    ).map(({ key, recordId }) => [key, recordId]),
  );

/**
 * Removes the records of votes; one that is gone already counts as removed. HubSpot keeps a removed
 * record for 90 days for those who may restore it
 * ([documentation](https://knowledge.hubspot.com/records/restore-deleted-records)).
 *
 * @param recordIds ids of records that are known to exist, by key
 * @throws RefusedError, UnknownOutcomeError
 */
export const removeVotes = async (
  client: HubSpotClient,
  voteTypeId: string,
  votes: Vote[],
  recordIds: ReadonlyMap<string, string>,
): Promise<SendResult[]> => {
  const found = await findRecords(client, voteTypeId, votes);
  const ids = votes.flatMap(({ voteKey }) => [
    ...new Set(
      [recordIds.get(voteKey), found.get(voteKey)].filter(
        (id) => id !== undefined,
      ),
    ),
  ]);
  for (const part of inBatches(ids, MOST_AT_ONCE)) {
    try {
      await client.request({
        method: 'POST',
        path: `/crm/objects/2026-09/${voteTypeId}/batch/archive`,
        body: { inputs: part.map((id) => ({ id })) },
        schema: z.unknown(),
        lane: 'background',
        // Archiving is idempotent.
        repeatable: true,
      });
    } catch (error) {
      throw toOutboxError(error);
    }
  }

  return votes.map(({ voteKey }) => ({
    key: voteKey,
    ok: true,
    recordId: null,
  }));
};

/**
 * Those of these votes that have no record any more.
 *
 * @throws RefusedError
 */
export const listRemoved = async (
  client: HubSpotClient,
  voteTypeId: string,
  votes: Vote[],
): Promise<SameRecord[]> => {
  const found = await findRecords(client, voteTypeId, votes);

  return votes
    .filter(({ voteKey }) => !found.has(voteKey))
    .map(({ voteKey }) => ({ key: voteKey, recordId: null }));
};
