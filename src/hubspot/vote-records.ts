import type { Language } from '@starters/contracts';
import type { NamedUser } from '#src/accounts/name-users.ts';
import type { SendResult } from '#src/outbox/sender.ts';
import type { SameRecord, VoteWriter } from '#src/votes/vote-records.ts';
import { isUnknownVoter } from '#src/votes/unknown-voter.ts';
import type { Vote } from '#src/votes/vote.ts';
import { associateEach } from './associate-each.ts';
import type { HubSpotClient } from './create-client.ts';
import { listRemoved, removeVotes } from './remove-votes.ts';
import { toOutboxError } from './to-refusal.ts';
import { toAnswerProperties, toVoteProperties } from './vote-properties.ts';
import {
  findSameVotes,
  type VoteProperties,
  writeVoteBatch,
} from './write-vote-batch.ts';

/** What vote records are written with. */
export interface VoteRecordsOptions {
  client: HubSpotClient;
  starterTypeId: string;
  voteTypeId: string;
  /** A starter's title, or null where it is not known. */
  starterTitle: (starterId: string) => string | null;
  /** Language of the records' titles. */
  language: Language;
  /** Names of users by id, those who left too; called only when a record shows its voter. */
  nameUsers: (
    userIds: number[],
  ) => Promise<ReadonlyMap<number, Pick<NamedUser, 'name'>>>;
}

/** Names of those voters whose votes show who voted. Throws as `nameUsers` does. */
export const nameVoters = async (
  nameUsers: VoteRecordsOptions['nameUsers'],
  votes: Pick<Vote, 'showsVoter' | 'userId'>[],
): ReturnType<VoteRecordsOptions['nameUsers']> => {
  const shown = votes.flatMap(({ showsVoter, userId }) =>
    showsVoter && !isUnknownVoter(userId) ? [userId] : [],
  );

  return shown.length === 0 ? new Map() : nameUsers(shown);
};

/** Those whose record is to be gone, and the others. */
const splitByRetracted = (votes: Vote[]): [Vote[], Vote[]] => [
  votes.filter(({ isRetracted }) => isRetracted),
  votes.filter(({ isRetracted }) => !isRetracted),
];

/** Writes votes of one account as records, tied to their contact and starter. */
export const createVoteWriter = ({
  client,
  starterTypeId,
  voteTypeId,
  starterTitle,
  language,
  nameUsers,
}: VoteRecordsOptions): VoteWriter => {
  const propertiesOf = async (votes: Vote[]): Promise<VoteProperties> => {
    try {
      const names = await nameVoters(nameUsers, votes);

      return new Map(
        votes.map((vote) => [
          vote.voteKey,
          toVoteProperties(
            vote,
            starterTitle(vote.starterId) ?? `#${vote.starterId}`,
            language,
            (userId) => names.get(userId)?.name,
          ),
        ]),
      );
    } catch (error) {
      throw toOutboxError(error);
    }
  };

  /** Results of what was written, those whose association was refused among the refusals. */
  const associate = async (
    results: SendResult[],
    votes: Vote[],
  ): Promise<SendResult[]> => {
    const byKey = new Map(votes.map((vote) => [vote.voteKey, vote]));
    const written = results.flatMap((result) => {
      const vote = byKey.get(result.key);

      return result.ok && result.recordId !== null && vote
        ? [{ ...result, recordId: result.recordId, vote }]
        : [];
    });
    const tie = (
      toType: string,
      toId: (vote: Vote) => string,
      some: typeof written,
    ) =>
      associateEach(
        client,
        { fromType: voteTypeId, toType },
        some.map(({ key, recordId, vote }) => ({
          key,
          fromId: recordId,
          toId: toId(vote),
        })),
      );
    const refusals = new Map([
      ...(await tie(
        'contacts',
        ({ contactId }) => contactId,
        written.filter(({ vote }) => !vote.isAnonymous),
      )),
      ...(await tie(starterTypeId, ({ starterId }) => starterId, written)),
    ]);

    return results.map((result) => {
      const refusal = refusals.get(result.key);

      return refusal && result.ok && result.recordId !== null
        ? { key: result.key, recordId: result.recordId, ok: false, refusal }
        : result;
    });
  };

  return {
    send: async (votes, recordIds = new Map()) => {
      const [gone, standing] = splitByRetracted(votes);
      const removed = await removeVotes(client, voteTypeId, gone, recordIds);
      if (standing.length === 0) return removed;
      const written = await writeVoteBatch(
        client,
        voteTypeId,
        'upsert',
        await propertiesOf(standing),
      );

      return [...removed, ...(await associate(written, standing))];
    },

    findSame: async (votes) => {
      const [gone, standing] = splitByRetracted(votes);
      const removed = await listRemoved(client, voteTypeId, gone);
      if (standing.length === 0) return removed;
      const same = await findSameVotes(
        client,
        voteTypeId,
        await propertiesOf(standing),
      );
      const results = await associate(
        same.map((each): SendResult => ({ ...each, ok: true })),
        standing,
      );

      return [
        ...removed,
        ...results.flatMap((result): SameRecord[] =>
          result.ok && result.recordId !== null
            ? [{ key: result.key, recordId: result.recordId }]
            : [],
        ),
      ];
    },
  };
};

/** Writes marketing's answers on vote records that are there already. */
export const createAnswerWriter = ({
  client,
  voteTypeId,
}: Pick<VoteRecordsOptions, 'client' | 'voteTypeId'>): VoteWriter => {
  const propertiesOf = (votes: Vote[]): VoteProperties =>
    new Map(votes.map((vote) => [vote.voteKey, toAnswerProperties(vote)]));

  return {
    send: (votes) =>
      writeVoteBatch(client, voteTypeId, 'update', propertiesOf(votes)),
    findSame: (votes) => findSameVotes(client, voteTypeId, propertiesOf(votes)),
  };
};
