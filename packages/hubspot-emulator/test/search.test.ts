import { startAccount, type TestAccount } from './start-account.ts';

// Rules: https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm
let account: TestAccount;
let type: string;

beforeEach(async () => {
  account = startAccount();
  type = await account.defineMachine();
  await account.create(type, {
    title: 'Tills for shops',
    serial_number: 'a',
    weight: -5,
    status: 'draft',
    ends_on: '2026-12-01',
  });
  await account.create(type, {
    title: 'Bookings',
    serial_number: 'b',
    weight: 10,
    status: 'live',
    used_at: '2026-11-20T10:00:00Z',
  });
  await account.create(type, { title: 'Stock', serial_number: 'c', weight: 9 });
  account.clock.now += 10_000;
});

interface Found {
  total: number;
  results: { properties: Record<string, string | null> }[];
  paging?: { next: { after: string } };
}
const search = (body: object) =>
  account.call<Found>('POST', `/crm/objects/2026-09/${type}/search`, {
    properties: ['serial_number'],
    ...body,
  });
const keys = async (body: object) =>
  (await search(body)).body.results.map(
    ({ properties }) => properties['serial_number'],
  );
const filtered = (...filters: object[]) =>
  keys({ filterGroups: [{ filters }] });

it.each([
  ['a text whatever its case', 'title', 'EQ', { value: 'STOCK' }, 'c'],
  ['all but a text', 'title', 'NEQ', { value: 'stock' }, 'ab'],
  ['numbers below', 'weight', 'LT', { value: '9' }, 'a'],
  ['numbers up to', 'weight', 'LTE', { value: 9 }, 'ac'],
  ['numbers above', 'weight', 'GT', { value: '9' }, 'b'],
  ['numbers from', 'weight', 'GTE', { value: '9' }, 'bc'],
  [
    'between, both ends in',
    'weight',
    'BETWEEN',
    { value: -5, highValue: 9 },
    'ac',
  ],
  ['one of', 'serial_number', 'IN', { values: ['a', 'c'] }, 'ac'],
  ['none of', 'serial_number', 'NOT_IN', { values: ['a', 'c'] }, 'b'],
  ['with a value', 'status', 'HAS_PROPERTY', {}, 'ab'],
  ['without one', 'status', 'NOT_HAS_PROPERTY', {}, 'c'],
  ['with a word', 'title', 'CONTAINS_TOKEN', { value: 'shops' }, 'a'],
  ['with a beginning', 'title', 'CONTAINS_TOKEN', { value: 'book*' }, 'b'],
  ['without a word', 'title', 'NOT_CONTAINS_TOKEN', { value: 'tills' }, 'bc'],
  ['a choice', 'status', 'EQ', { value: 'live' }, 'b'],
  ['days', 'ends_on', 'GT', { value: '2026-11-30' }, 'a'],
  ['times in ms', 'used_at', 'EQ', { value: Date.UTC(2026, 10, 20, 10) }, 'b'],
])('finds %s', async (_, propertyName, operator, values, found) => {
  expect(await filtered({ propertyName, operator, ...values })).toEqual([
    ...found,
  ]);
});

it('compares choices, and texts in lists, in the case they are sent', async () => {
  expect(
    await filtered({ propertyName: 'status', operator: 'EQ', value: 'LIVE' }),
  ).toEqual([]);
  expect(
    await filtered({
      propertyName: 'title',
      operator: 'IN',
      values: ['Stock'],
    }),
  ).toEqual([]);
  expect(
    await filtered({
      propertyName: 'title',
      operator: 'IN',
      values: ['stock'],
    }),
  ).toEqual(['c']);
});

it('takes all filters of any group', async () => {
  const weight = (operator: string, value: number) => ({
    propertyName: 'weight',
    operator,
    value,
  });

  expect(await filtered(weight('GT', 0), weight('LT', 10))).toEqual(['c']);
  expect(
    await keys({
      filterGroups: [
        { filters: [weight('EQ', 10)] },
        { filters: [weight('LT', 0)] },
      ],
    }),
  ).toEqual(['a', 'b']);
});

it('compares ids of records as numbers', async () => {
  // As a text, 1000000 comes before every id of this account.
  const below = { propertyName: 'hs_object_id', operator: 'LT', value: 1e6 };

  expect(await filtered(below)).toEqual(['a', 'b', 'c']);
});

it('finds words of the searchable properties', async () => {
  expect(await keys({ query: 'SHOP till' })).toEqual(['a']);
  expect(await keys({ query: 'live' })).toEqual([]);
});

it('sorts by one property, as a text or an object, numbers as numbers', async () => {
  expect(await keys({ sorts: ['weight'] })).toEqual(['a', 'c', 'b']);
  expect(await keys({ sorts: ['-weight'] })).toEqual(['b', 'c', 'a']);
  expect(
    await keys({
      sorts: [{ propertyName: 'title', direction: 'DESCENDING' }],
    }),
  ).toEqual(['a', 'c', 'b']);
});

it('gives page after page and the total of all', async () => {
  const first = (await search({ limit: 2 })).body;
  const second = (await search({ limit: 2, after: first.paging?.next.after }))
    .body;

  expect(first).toMatchObject({ total: 3, results: [{}, {}] });
  expect(second).toMatchObject({ total: 3, results: [{}] });
  expect(second.paging).toBeUndefined();
});

it('shows custom objects and contacts with the properties HubSpot shows', async () => {
  await account.create('contacts', { email: 'ana@shop.example' });
  account.clock.now += 10_000;
  const { body } = await account.call<Found>(
    'POST',
    '/crm/objects/2026-09/contacts/search',
    {},
  );

  expect(body.results[0]?.properties).toMatchObject({
    email: 'ana@shop.example',
    firstname: null,
  });
});
