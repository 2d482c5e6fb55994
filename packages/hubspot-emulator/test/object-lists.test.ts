import { startAccount, type TestAccount } from './start-account.ts';

const contacts = '/crm/objects/2026-09/contacts';
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

it('lists records page by page, oldest first', async () => {
  const ids: string[] = [];
  for (const city of ['A', 'B', 'C']) {
    ids.push(await account.create('contacts', { city }));
  }
  const page = async (query: string) =>
    (
      await account.call<{
        results: { id: string }[];
        paging?: { next: { after: string } };
      }>('GET', `${contacts}?limit=2${query}`)
    ).body;
  const first = await page('');
  const second = await page(`&after=${first.paging?.next.after}`);

  expect([...first.results, ...second.results].map(({ id }) => id)).toEqual(
    ids,
  );
  expect(first.results).toHaveLength(2);
  expect(second.paging).toBeUndefined();
});

it.each([
  'limit=101',
  'limit=0',
  'limit=x',
  'limit=0x10',
  'limit=1e1',
  'limit=1.0',
  'limit=%201',
  'limit=',
  'after=x',
])('refuses to list with %s', async (query) => {
  expect(await account.call('GET', `${contacts}?${query}`)).toMatchObject({
    status: 400,
    body: { category: 'VALIDATION_ERROR' },
  });
});

it('lists and reads fifty records with history, and no more', async () => {
  const list = (limit: number) =>
    account.call(
      'GET',
      `${contacts}?limit=${limit}&propertiesWithHistory=city`,
    );
  const read = (count: number) =>
    account.call('POST', `${contacts}/batch/read`, {
      properties: [],
      propertiesWithHistory: ['city'],
      inputs: Array.from({ length: count }, (_, at) => ({ id: String(at) })),
    });

  expect((await list(50)).status).toBe(200);
  expect((await list(51)).status).toBe(400);
  expect((await read(50)).status).toBe(207);
  expect((await read(51)).status).toBe(400);
});

it('tells the history of a property, newest first, with who wrote it', async () => {
  const id = await account.create('contacts', { city: 'Lille' });
  account.clock.now += 1_000;
  await account.callAs(51_001)('PATCH', `${contacts}/${id}`, {
    properties: { city: 'Lyon' },
  });
  account.clock.now += 1_000;
  await account.call('PATCH', `${contacts}/${id}`, {
    properties: { city: 'Paris' },
  });
  const { body } = await account.call(
    'GET',
    `${contacts}/${id}?propertiesWithHistory=city`,
  );

  expect(body['propertiesWithHistory']).toMatchObject({
    city: [
      {
        value: 'Paris',
        timestamp: '2026-11-23T09:00:02.000Z',
        sourceType: 'INTEGRATION',
      },
      {
        value: 'Lyon',
        timestamp: '2026-11-23T09:00:01.000Z',
        sourceType: 'CRM_UI',
        sourceId: 'userId:51001',
        updatedByUserId: 51_001,
      },
      { value: 'Lille', updatedByUserId: 51_010 },
    ],
  });
});
