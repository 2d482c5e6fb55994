import { z } from 'zod';
import type { HubSpotClient } from '#src/hubspot/create-client.ts';
import { readBatch } from '#src/hubspot/read-batch.ts';

const answering = (answer: object): HubSpotClient => ({
  accountId: 1,
  request: async ({ schema }) => schema.parse(answer),
});
const read = (errors: object[]) =>
  readBatch(answering({ status: 'COMPLETE', results: [{ id: '1' }], errors }), {
    of: '/crm/objects/2026-09/2-1',
    body: {},
    record: z.object({ id: z.string() }),
    lane: 'background',
  });

it('leaves out records that are not there', async () => {
  const gone = { category: 'OBJECT_NOT_FOUND', message: 'no such record' };

  expect(await read([gone, gone])).toEqual([{ id: '1' }]);
});

it.each([
  ['RATE_LIMITS', 'rate_limited'],
  ['INTERNAL_ERROR', 'unavailable'],
  [null, 'unavailable'],
])(
  'does not take a record for gone that was not read for %s',
  async (category, kind) => {
    await expect(
      read([
        { category: 'OBJECT_NOT_FOUND', message: 'no such record' },
        { category, message: 'not now' },
      ]),
    ).rejects.toMatchObject({ name: 'HubSpotError', kind });
  },
);
