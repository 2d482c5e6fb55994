import { z } from 'zod';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { VoteRecordReader } from '#src/reconcile/record-readers.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import { findAfter } from './find-after.ts';
import { voteObject } from './objects/vote.object.ts';
import { readTies } from './read-ties.ts';
import { toVoteProperties } from './vote-properties.ts';
import { nameVoters, type VoteRecordsOptions } from './vote-records.ts';
import { hasValues } from './write-vote-batch.ts';

const recordsSchema = batchAnswerSchema(
  z.object({
    id: z.string(),
    properties: z.record(z.string(), z.string().nullable()),
  }),
);

/** Reads the vote records of an account to compare them with its votes. */
export const createVoteRecordReader = ({
  client,
  starterTypeId,
  voteTypeId,
  starterTitle,
  language,
  nameUsers,
}: VoteRecordsOptions): VoteRecordReader => {
  const readBatch = async (
    ids: string[],
    properties: string[],
    idProperty?: string,
  ) => {
    const { results } = await client.request({
      method: 'POST',
      path: `/crm/objects/2026-09/${voteTypeId}/batch/read`,
      body: {
        ...(idProperty === undefined ? {} : { idProperty }),
        properties,
        propertiesWithHistory: [],
        inputs: ids.map((id) => ({ id })),
      },
      schema: recordsSchema,
      lane: 'background',
      repeatable: true,
    });

    return results;
  };

  return {
    listAfter: async (recordId) => {
      const { results, isLast } = await findAfter(
        client,
        voteTypeId,
        recordId,
        MOST_AT_ONCE,
      );

      return { ids: results.map(({ id }) => id), isLast };
    },

    read: async (recordIds) => {
      const results = await readBatch(
        recordIds,
        voteObject.properties.map(({ name }) => name),
      );
      const ids = results.map(({ id }) => id);
      const contacts = await readTies(client, voteTypeId, 'contacts', ids);
      const starters = await readTies(client, voteTypeId, starterTypeId, ids);

      return results.map(({ id, properties }) => ({
        recordId: id,
        voteKey: properties['vote_key'] ?? '',
        properties,
        contactIds: contacts.get(id) ?? [],
        starterIds: starters.get(id) ?? [],
      }));
    },

    listAltered: async (pairs) => {
      const names = await nameVoters(
        nameUsers,
        pairs.map(({ vote }) => vote),
      );

      return pairs
        .filter(({ found, vote }) => {
          if (vote.isRetracted) return true;
          const { voter, ...wanted } = toVoteProperties(
            vote,
            starterTitle(vote.starterId) ?? '',
            language,
            (userId) => names.get(userId)?.name,
          );
          // Of a voter that HubSpot has forgotten, the record keeps the name.
          const isNamed = !vote.showsVoter || names.has(vote.userId);

          return !hasValues(
            found.properties,
            isNamed && voter !== undefined ? { ...wanted, voter } : wanted,
          );
        })
        .map(({ vote }) => vote);
    },

    findKeys: async (voteKeys) =>
      new Set(
        (await readBatch(voteKeys, ['vote_key'], 'vote_key')).map(
          ({ properties }) => properties['vote_key'] ?? '',
        ),
      ),
  };
};
