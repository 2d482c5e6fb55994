import { z } from 'zod';
import type { SendResult } from '#src/outbox/sender.ts';
import type { StarterRollUp } from '#src/votes/roll-up.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { readBatch } from './read-batch.ts';
import { toRollUpProperties } from './roll-up-properties.ts';
import { toResults, toOutboxError } from './to-refusal.ts';

const writtenSchema = batchAnswerSchema(z.object({ id: z.string() }));
const lastDaySchema = z.object({
  id: z.string(),
  properties: z.object({ valid_until: z.string().nullish() }),
});

/**
 * Writes counts to the starters they belong to, at most a hundred. A last day is written only
 * where the record has none at this moment: one that marketing set since the catalog was read
 * stays.
 *
 * @throws RefusedError, UnknownOutcomeError
 */
export const writeRollUps = async (
  client: HubSpotClient,
  starterTypeId: string,
  rollUps: StarterRollUp[],
): Promise<SendResult[]> => {
  const objects = `/crm/objects/2026-09/${starterTypeId}`;

  const findDated = async (ids: string[]): Promise<Set<string>> => {
    if (ids.length === 0) return new Set();
    const results = await readBatch(client, {
      of: objects,
      body: {
        properties: ['valid_until'],
        propertiesWithHistory: [],
        inputs: ids.map((id) => ({ id })),
      },
      record: lastDaySchema,
      lane: 'background',
    });

    return new Set(
      results
        .filter(({ properties }) => Boolean(properties.valid_until))
        .map(({ id }) => id),
    );
  };

  try {
    const dated = await findDated(
      rollUps
        .filter(({ validUntil }) => validUntil !== null)
        .map(({ starterId }) => starterId),
    );
    const answer = await client.request({
      method: 'POST',
      path: `${objects}/batch/update`,
      body: {
        inputs: rollUps.map((rollUp) => ({
          id: rollUp.starterId,
          properties: toRollUpProperties(
            dated.has(rollUp.starterId)
              ? { ...rollUp, validUntil: null }
              : rollUp,
          ),
        })),
      },
      schema: writtenSchema,
      lane: 'background',
      repeatable: true,
    });

    return toResults(
      rollUps.map(({ starterId }) => starterId),
      new Map(answer.results.map(({ id }) => [id, id])),
      answer.errors ?? [],
    );
  } catch (error) {
    throw toOutboxError(error);
  }
};
