import type { z } from 'zod';
import type { CallLane } from '#src/accounts/call-budget.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';

/** HubSpot's word for a record that is not there. */
const notThere = 'OBJECT_NOT_FOUND';

/**
 * The records of a batch read. A record that HubSpot says is not there is left out. One that it
 * could not read for another reason, which the same 207 may say of a part, must not pass for one
 * that is gone: the whole reading then counts as not answered.
 *
 * @param of the path of what is read, without `/batch/read`
 * @param record what each must look like
 * @throws HubSpotError
 */
export const readBatch = async <T>(
  client: HubSpotClient,
  {
    of,
    body,
    record,
    lane,
  }: { of: string; body: unknown; record: z.ZodType<T>; lane: CallLane },
): Promise<T[]> => {
  const { results, errors = [] } = await client.request({
    method: 'POST',
    path: `${of}/batch/read`,
    body,
    schema: batchAnswerSchema(record),
    lane,
    repeatable: true,
  });
  const unread = errors.find(({ category }) => category !== notThere);
  if (unread) {
    throw new HubSpotError(
      unread.category === 'RATE_LIMITS' ? 'rate_limited' : 'unavailable',
      `POST ${of}/batch/read was answered in part.`,
      { category: unread.category ?? null, said: unread.message },
    );
  }

  return results;
};
