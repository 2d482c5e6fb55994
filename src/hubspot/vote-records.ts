import type { Language } from '@starters/contracts';
import { z } from 'zod';
import type { OutgoingVote } from '#src/votes/outbox.ts';
import {
  SendError,
  type SendOutcome,
  type VoteRecords,
} from '#src/votes/vote-records.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { readNativeAnswers } from './read-native-answers.ts';
import { toSendError } from './to-send-error.ts';
import { toVoteProperties } from './vote-properties.ts';
import { writeRollUps } from './write-roll-ups.ts';

const upsertedSchema = batchAnswerSchema(
  z.object({
    id: z.string(),
    objectWriteTraceId: z.string().nullish(),
    properties: z.record(z.string(), z.string().nullable()).optional(),
  }),
);
const recordsSchema = batchAnswerSchema(
  z.object({
    id: z.string(),
    properties: z.record(z.string(), z.string().nullable()),
  }),
);
const anySchema = batchAnswerSchema(z.unknown());
const sameTime = (one: string | null | undefined, other: string): boolean =>
  (one ?? '') === other || Date.parse(one ?? '') === Date.parse(other);

/** Vote records of one account, through the client. */
export const createVoteRecords = ({
  client,
  starterTypeId,
  voteTypeId,
  starterTitle,
  language,
  nameUsers,
}: {
  client: HubSpotClient;
  starterTypeId: string;
  voteTypeId: string;
  /** A starter's title, or null where it is not known. */
  starterTitle: (starterId: string) => string | null;
  /** Language of the records' titles. */
  language: Language;
  /** Names of the account's users by id; asked for only when a record is to have one. */
  nameUsers: () => Promise<ReadonlyMap<number, string>>;
}): VoteRecords => {
  const votes = `/crm/objects/2026-09/${voteTypeId}`;

  /** How to write the votes of a batch. */
  const writerFor = async (batch: OutgoingVote[]) => {
    const names = batch.some(({ showsVoter }) => showsVoter)
      ? await nameUsers()
      : new Map<number, string>();

    return (vote: OutgoingVote) =>
      toVoteProperties(
        vote,
        starterTitle(vote.starterId) ?? `#${vote.starterId}`,
        language,
        (userId) => names.get(userId),
      );
  };

  const associate = async (
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

  const associateAll = async (
    sent: SendOutcome['sent'],
    batch: OutgoingVote[],
  ): Promise<void> => {
    const byKey = new Map(batch.map((vote) => [vote.voteKey, vote]));
    const pairs = sent.flatMap(({ voteKey, recordId }) => {
      const vote = byKey.get(voteKey);

      return vote ? [{ recordId, vote }] : [];
    });
    await associate(
      'contacts',
      pairs
        .filter(({ vote }) => !vote.isAnonymous)
        .map(({ recordId, vote }) => ({ recordId, toId: vote.contactId })),
    );
    await associate(
      starterTypeId,
      pairs.map(({ recordId, vote }) => ({ recordId, toId: vote.starterId })),
    );
  };

  const send = async (batch: OutgoingVote[]): Promise<SendOutcome> => {
    let outcome: SendOutcome;
    try {
      const propertiesOf = await writerFor(batch);
      const { results, errors } = await client.request({
        method: 'POST',
        path: `${votes}/batch/upsert`,
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
      const because =
        errors?.[0]?.message ?? 'HubSpot did not confirm the vote.';
      outcome = {
        sent,
        refused: batch
          .filter(({ voteKey }) => !arrived.has(voteKey))
          .map(({ voteKey }) => ({ voteKey, because })),
      };
    } catch (error) {
      throw toSendError(error);
    }
    try {
      await associateAll(outcome.sent, batch);
    } catch (error) {
      throw toSendError(error, true);
    }

    return outcome;
  };

  const saysTheSame = (
    properties: ReturnType<typeof toVoteProperties>,
    record: Record<string, string | null>,
  ): boolean => {
    // The title follows the starter's, which may have changed since.
    const wanted = Object.entries(properties).filter(
      ([name]) => name !== 'title',
    );

    return wanted.every(([name, value]) =>
      name.endsWith('_at')
        ? sameTime(record[name], value)
        : (record[name] ?? '') === value,
    );
  };

  const findSame = async (
    batch: OutgoingVote[],
  ): Promise<SendOutcome['sent']> => {
    try {
      const propertiesOf = await writerFor(batch);
      const { results } = await client.request({
        method: 'POST',
        path: `${votes}/batch/read`,
        body: {
          idProperty: 'vote_key',
          properties: Object.keys(
            propertiesOf(batch[0] as OutgoingVote),
          ).concat(['answer', 'answer_text', 'answered_at']),
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
      const same = batch.flatMap((vote) => {
        const record = byKey.get(vote.voteKey);

        return record && saysTheSame(propertiesOf(vote), record.properties)
          ? [{ voteKey: vote.voteKey, recordId: record.id }]
          : [];
      });
      await associateAll(same, batch);

      return same;
    } catch (error) {
      throw toSendError(error);
    }
  };

  return {
    send,
    findSame,
    writeRollUps: (rollUps) => writeRollUps(client, starterTypeId, rollUps),
    readAnswers: (since) => readNativeAnswers(client, voteTypeId, since),
  };
};
