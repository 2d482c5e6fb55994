import { z } from 'zod';
import type { StarterRollUp } from '#src/votes/roll-up.ts';
import { SendError } from '#src/votes/vote-records.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { MOST_AT_ONCE } from './most-at-once.ts';
import { toRollUpProperties } from './roll-up-properties.ts';
import { toSendError } from './to-send-error.ts';

const anySchema = batchAnswerSchema(z.unknown());

/**
 * Writes counts to the starters they belong to, a hundred at a time. A starter archived meanwhile
 * is passed over; the others are written.
 *
 * @throws SendError of another failure than `invalid`
 */
export const writeRollUps = async (
  client: HubSpotClient,
  starterTypeId: string,
  rollUps: StarterRollUp[],
): Promise<void> => {
  if (rollUps.length === 0) return;
  if (rollUps.length > MOST_AT_ONCE) {
    await writeRollUps(client, starterTypeId, rollUps.slice(0, MOST_AT_ONCE));
    await writeRollUps(client, starterTypeId, rollUps.slice(MOST_AT_ONCE));

    return;
  }
  try {
    await client.request({
      method: 'POST',
      path: `/crm/objects/2026-09/${starterTypeId}/batch/update`,
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
    if (!(sendError instanceof SendError) || sendError.failure !== 'invalid') {
      throw sendError;
    }
    if (rollUps.length === 1) return;
    const middle = Math.ceil(rollUps.length / 2);
    await writeRollUps(client, starterTypeId, rollUps.slice(0, middle));
    await writeRollUps(client, starterTypeId, rollUps.slice(middle));
  }
};
