import { ANSWERS } from '@starters/contracts';
import { z } from 'zod';
import type { NativeAnswer } from '#src/votes/vote-records.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { toSendError } from './to-send-error.ts';

const recordsSchema = batchAnswerSchema(
  z.object({
    properties: z.record(z.string(), z.string().nullable()),
  }),
);
const foundSchema = z.object({
  results: z.array(z.object({ id: z.string() })),
  paging: z
    .object({ next: z.object({ after: z.string() }).optional() })
    .nullish(),
});

const readPages = async (
  client: HubSpotClient,
  voteTypeId: string,
  since: number,
): Promise<NativeAnswer[]> => {
  const votes = `/crm/objects/2026-09/${voteTypeId}`;
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

/**
 * What marketing wrote natively on the vote records changed since a time.
 *
 * @param since milliseconds since 1970
 * @throws SendError
 */
export const readNativeAnswers = async (
  client: HubSpotClient,
  voteTypeId: string,
  since: number,
): Promise<NativeAnswer[]> => {
  try {
    return await readPages(client, voteTypeId, since);
  } catch (error) {
    throw toSendError(error);
  }
};
