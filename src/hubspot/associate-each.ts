import { z } from 'zod';
import { type Refusal, RefusedError } from '#src/outbox/refusal.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { readBatch } from './read-batch.ts';
import { refusalOfInput, toOutboxError } from './to-refusal.ts';

const anySchema = batchAnswerSchema(z.unknown());

/** A pair of records to associate. */
export interface Association {
  /** Our own id of the pair. */
  key: string;
  fromId: string;
  toId: string;
}

/**
 * Associates records of one type with records of another, by HubSpot's default association. A batch
 * that HubSpot refuses without naming the input is halved until the faulty pair is found. A record
 * that was deleted in HubSpot counts as done, not as refused.
 *
 * @param pairs at most 2,000:
 *   https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide
 * @returns the refusals, by key
 * @throws RefusedError of another kind than `record`, UnknownOutcomeError
 */
export const associateEach = async (
  client: HubSpotClient,
  { fromType, toType }: Record<'fromType' | 'toType', string>,
  pairs: Association[],
): Promise<Map<string, Refusal>> => {
  if (pairs.length === 0) return new Map();

  const isThere = async (id: string): Promise<boolean> => {
    const results = await readBatch(client, {
      of: `/crm/objects/2026-09/${toType}`,
      body: { properties: [], propertiesWithHistory: [], inputs: [{ id }] },
      record: z.object({ id: z.string() }),
      lane: 'background',
    });

    return results.length > 0;
  };

  const associate = async (some: Association[]): Promise<Refusal | null> => {
    try {
      const { errors } = await client.request({
        method: 'POST',
        path: `/crm/associations/2026-09/${fromType}/${toType}/batch/associate/default`,
        body: {
          inputs: some.map(({ fromId, toId }) => ({
            from: { id: fromId },
            to: { id: toId },
          })),
        },
        schema: anySchema,
        lane: 'background',
        repeatable: true,
      });
      const [first] = errors ?? [];

      return first ? refusalOfInput(first) : null;
    } catch (error) {
      const understood = toOutboxError(error);
      if (understood instanceof RefusedError) return understood.refusal;
      throw understood;
    }
  };

  const refusals = new Map<string, Refusal>();
  const open = [pairs];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const refusal = await associate(part);
    if (refusal === null) continue;
    if (['account', 'budget', 'moment'].includes(refusal.of)) {
      throw new RefusedError(refusal);
    }
    const [only] = part;
    if (part.length > 1) {
      const middle = Math.ceil(part.length / 2);
      open.push(part.slice(middle), part.slice(0, middle));
    } else if (only && (await isThere(only.toId))) {
      refusals.set(only.key, { ...refusal, of: 'record' });
    }
  }

  return refusals;
};
