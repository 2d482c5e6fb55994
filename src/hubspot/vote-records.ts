import { ANSWERS, type Language } from '@starters/contracts';
import { z } from 'zod';
import type { OutgoingVote } from '#src/votes/outbox.ts';
import {
  type NativeAnswer,
  SendError,
  type SendOutcome,
  type VoteRecords,
} from '#src/votes/vote-records.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import { toRollUpProperties } from './roll-up-properties.ts';
import { toVoteProperties } from './vote-properties.ts';

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
const foundSchema = z.object({
  results: z.array(z.object({ id: z.string() })),
  paging: z
    .object({ next: z.object({ after: z.string() }).optional() })
    .nullish(),
});

/** Which failures lie in what was sent, which leave the outcome open, which in HubSpot. */
const toSendError = (error: unknown, missingIsInvalid = false): unknown => {
  if (!(error instanceof HubSpotError)) return error;

  if (error.kind === 'unknown_outcome') {
    return new SendError('unknown_outcome', error.message, error);
  }
  const isInvalid =
    error.kind === 'invalid' ||
    error.kind === 'conflict' ||
    (missingIsInvalid && error.kind === 'not_found');

  return new SendError(
    isInvalid ? 'invalid' : 'unavailable',
    error.message,
    error,
  );
};

const sameTime = (one: string | null | undefined, other: string): boolean =>
  (one ?? '') === other || Date.parse(one ?? '') === Date.parse(other);

/** Vote records of one account, through the client. */
export const createVoteRecords = ({
  client,
  starterTypeId,
  voteTypeId,
  starterTitle,
  language,
}: {
  client: HubSpotClient;
  starterTypeId: string;
  voteTypeId: string;
  /** A starter's title, or null where it is not known. */
  starterTitle: (starterId: string) => string | null;
  /** Language of the records' titles. */
  language: Language;
}): VoteRecords => {
  const votes = `/crm/objects/2026-09/${voteTypeId}`;
  const starters = `/crm/objects/2026-09/${starterTypeId}`;

  const propertiesOf = (vote: OutgoingVote) =>
    toVoteProperties(
      vote,
      starterTitle(vote.starterId) ?? `#${vote.starterId}`,
      language,
    );

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
      pairs.map(({ recordId, vote }) => ({ recordId, toId: vote.contactId })),
    );
    await associate(
      starterTypeId,
      pairs.map(({ recordId, vote }) => ({ recordId, toId: vote.starterId })),
    );
  };

  const send = async (batch: OutgoingVote[]): Promise<SendOutcome> => {
    let outcome: SendOutcome;
    try {
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
    vote: OutgoingVote,
    record: Record<string, string | null>,
  ): boolean => {
    const { title: _, ...wanted } = propertiesOf(vote);

    return Object.entries(wanted).every(([name, value]) =>
      name.endsWith('_at')
        ? sameTime(record[name], value)
        : (record[name] ?? '') === value,
    );
  };

  const findSame = async (
    batch: OutgoingVote[],
  ): Promise<SendOutcome['sent']> => {
    try {
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

        return record && saysTheSame(vote, record.properties)
          ? [{ voteKey: vote.voteKey, recordId: record.id }]
          : [];
      });
      await associateAll(same, batch);

      return same;
    } catch (error) {
      throw toSendError(error);
    }
  };

  const writeRollUps: VoteRecords['writeRollUps'] = async (rollUps) => {
    if (rollUps.length === 0) return;
    if (rollUps.length > 100) {
      await writeRollUps(rollUps.slice(0, 100));
      await writeRollUps(rollUps.slice(100));

      return;
    }
    try {
      await client.request({
        method: 'POST',
        path: `${starters}/batch/update`,
        body: {
          inputs: rollUps.map((rollUp) => ({
            id: rollUp.starterId,
            properties: toRollUpProperties(rollUp),
          })),
        },
        schema: anySchema,
        lane: 'background',
        repeatable: true,
      });
    } catch (error) {
      const sendError = toSendError(error, true);
      if (
        !(sendError instanceof SendError) ||
        sendError.failure !== 'invalid'
      ) {
        throw sendError;
      }
      // A starter archived meanwhile: the others are written, it is passed over.
      if (rollUps.length === 1) return;
      const middle = Math.ceil(rollUps.length / 2);
      await writeRollUps(rollUps.slice(0, middle));
      await writeRollUps(rollUps.slice(middle));
    }
  };

  const readAnswers = async (since: number): Promise<NativeAnswer[]> => {
    const answers: NativeAnswer[] = [];
    let after: string | undefined = '0';
    do {
      const page: z.infer<typeof foundSchema> = await client.request({
        method: 'POST',
        path: `${votes}/search`,
        body: {
          filterGroups: [
            {
              filters: [
                {
                  propertyName: 'hs_lastmodifieddate',
                  operator: 'GTE',
                  value: String(since),
                },
              ],
            },
          ],
          properties: ['vote_key'],
          sorts: ['-hs_lastmodifieddate'],
          limit: 100,
          after,
        },
        schema: foundSchema,
        lane: 'background',
        repeatable: true,
      });
      if (page.results.length > 0) {
        // The index lags: it says which records, the records themselves say what.
        const { results } = await client.request({
          method: 'POST',
          path: `${votes}/batch/read`,
          body: {
            properties: ['vote_key', 'answer', 'answer_text', 'answered_at'],
            propertiesWithHistory: [],
            inputs: page.results.map(({ id }) => ({ id })),
          },
          schema: recordsSchema,
          lane: 'background',
          repeatable: true,
        });
        answers.push(
          ...results.map(({ properties }): NativeAnswer => {
            const at = Date.parse(properties['answered_at'] ?? '');

            return {
              voteKey: properties['vote_key'] ?? '',
              answer:
                ANSWERS.find((each) => each === properties['answer']) ?? null,
              text: properties['answer_text']?.trim() || null,
              answeredAt: Number.isNaN(at) ? null : new Date(at),
            };
          }),
        );
      }
      after = page.paging?.next?.after;
    } while (after !== undefined);

    return answers;
  };

  return {
    send,
    findSame,
    writeRollUps,
    readAnswers: async (since) => {
      try {
        return await readAnswers(since);
      } catch (error) {
        throw toSendError(error);
      }
    },
  };
};
