import { startAccount, type TestAccount } from './start-account.ts';

// Rules: https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm
const contacts = '/crm/objects/2026-09/contacts';
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

interface Found {
  total: number;
  results: { id: string; properties: object; updatedAt: string }[];
}
const search = (body: object = {}) =>
  account.call<Found>('POST', `${contacts}/search`, body);
const filter = { propertyName: 'city', operator: 'EQ', value: 'x' };
const filters = (length: number) => Array.from({ length }, () => filter);
const groups = (...lengths: number[]) => ({
  filterGroups: lengths.map((length) => ({ filters: filters(length) })),
});

it('finds new records, changes and archivings only some seconds later', async () => {
  const city = { properties: ['city'] };
  const id = await account.create('contacts', { city: 'Lille' });
  expect((await search(city)).body.total).toBe(0);

  account.clock.now += 5_000;
  expect((await search(city)).body.results).toMatchObject([
    { id, properties: { city: 'Lille' } },
  ]);

  await account.call('PATCH', `${contacts}/${id}`, {
    properties: { city: 'Lyon' },
  });
  expect((await search(city)).body.results).toMatchObject([
    {
      properties: { city: 'Lille' },
      updatedAt: '2026-11-23T09:00:00.000Z',
    },
  ]);
  account.clock.now += 5_000;
  expect((await search(city)).body.results).toMatchObject([
    {
      properties: { city: 'Lyon' },
      updatedAt: '2026-11-23T09:00:05.000Z',
    },
  ]);

  await account.call('DELETE', `${contacts}/${id}`);
  expect((await search(city)).body.results).toMatchObject([
    { id, archived: false },
  ]);
  account.clock.now += 5_000;
  expect((await search(city)).body).toEqual({ total: 0, results: [] });
});

it('shows people in the CRM their edits at once', async () => {
  await account.create('contacts', { city: 'Lille' });

  expect(
    (await account.callAs(51_001)('POST', `${contacts}/search`, {})).body,
  ).toMatchObject({ total: 1 });
});

it.each([
  ['limit above 200', { limit: 201 }],
  ['limit 0', { limit: 0 }],
  ['a cursor that is none', { after: 'x' }],
  ['the 10,001st result', { after: '9801', limit: 200 }],
  ['6 groups', groups(1, 1, 1, 1, 1, 1)],
  ['7 filters in a group', groups(7)],
  ['19 filters', groups(6, 6, 6, 1)],
  ['two sorts', { sorts: ['city', 'email'] }],
  ['a sort by nothing known', { sorts: ['-nonsense'] }],
  [
    'an operator that is none',
    { filterGroups: [{ filters: [{ ...filter, operator: 'LIKE' }] }] },
  ],
  [
    'a property that is none',
    { filterGroups: [{ filters: [{ ...filter, propertyName: 'nonsense' }] }] },
  ],
  [
    'EQ without a value',
    { filterGroups: [{ filters: [{ ...filter, value: undefined }] }] },
  ],
  [
    'IN without values',
    { filterGroups: [{ filters: [{ ...filter, operator: 'IN' }] }] },
  ],
  [
    'BETWEEN without an end',
    { filterGroups: [{ filters: [{ ...filter, operator: 'BETWEEN' }] }] },
  ],
  ['more than 3,000 characters', { query: 'x'.repeat(3_000) }],
])('refuses %s', async (_, body) => {
  expect(await search(body)).toMatchObject({
    status: 400,
    body: { status: 'error', category: 'VALIDATION_ERROR' },
  });
});

it.each([
  ['200 results', { limit: 200 }],
  ['the 10,000th result', { after: '9800', limit: 200 }],
  ['5 groups and 18 filters', groups(6, 6, 4, 1, 1)],
])('allows %s', async (_, body) => {
  expect((await search(body)).status).toBe(200);
});

// A comparison with what is no number is neither more, less nor equal.
it.each([
  ['weight', 'EQ', { value: 'heavy' }],
  ['weight', 'GT', { value: '' }],
  ['weight', 'BETWEEN', { value: '1', highValue: 'many' }],
  ['weight', 'IN', { values: ['1', 'two'] }],
  ['ends_on', 'LT', { value: 'tomorrow' }],
  ['used_at', 'NEQ', { value: '2026-02-30T25:00:00Z' }],
  ['hs_object_id', 'IN', { values: ['1', 'p_1'] }],
])('refuses to search %s %s %j', async (propertyName, operator, sent) => {
  const type = await account.defineMachine();

  expect(
    await account.call('POST', `/crm/objects/2026-09/${type}/search`, {
      filterGroups: [{ filters: [{ propertyName, operator, ...sent }] }],
    }),
  ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
});
