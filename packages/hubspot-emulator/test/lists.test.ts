import { startAccount, type TestAccount } from './start-account.ts';

// Rules and shapes: https://developers.hubspot.com/docs/api-reference/latest/crm/lists/guide
const lists = '/crm/lists/2026-09';
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

interface ListBody {
  list: { listId: string };
}
const define = (name: string, overrides: object = {}) =>
  account.call<ListBody>('POST', lists, {
    name,
    objectTypeId: '0-1',
    processingType: 'MANUAL',
    ...overrides,
  });
const makeList = async (name: string, members: string[] = []) => {
  const { listId } = (await define(name)).body.list;
  await account.call('PUT', `${lists}/${listId}/memberships/add`, members);

  return listId;
};

it('makes a manual list and reads it', async () => {
  const { status, body } = await define('Shops');

  expect(status).toBe(200);
  expect(body).toMatchObject({
    list: {
      listId: '17',
      name: 'Shops',
      objectTypeId: '0-1',
      processingType: 'MANUAL',
      processingStatus: 'COMPLETE',
      size: 0,
      createdAt: '2026-11-23T09:00:00.000Z',
    },
  });
  expect((await account.call('GET', `${lists}/17`)).body).toEqual(body);
});

it('refuses a name that is taken', async () => {
  await define('Shops');

  expect(await define('Shops')).toMatchObject({
    status: 400,
    body: { category: 'VALIDATION_ERROR' },
  });
});

it('reads several lists by their ids, asked for in either way', async () => {
  const ids = [await makeList('A'), await makeList('B'), await makeList('C')];
  const names = async (query: string) =>
    (
      await account.call<{ lists: { name: string }[] }>(
        'GET',
        `${lists}?${query}`,
      )
    ).body.lists.map(({ name }) => name);

  expect(await names(`listIds=${ids[0]}&listIds=${ids[2]}`)).toEqual([
    'A',
    'C',
  ]);
  expect(await names(`listIds=${ids[0]},${ids[1]},999`)).toEqual(['A', 'B']);
});

it('searches lists by name, kind and object, page by page', async () => {
  for (const name of ['Shops', 'Workshops', 'Cafés']) await makeList(name);
  const search = async (body: object) =>
    (
      await account.call('POST', `${lists}/search`, {
        listIds: [],
        processingTypes: [],
        additionalProperties: ['hs_list_size'],
        offset: 0,
        ...body,
      })
    ).body;

  expect(await search({ query: 'shop', count: 1 })).toMatchObject({
    lists: [{ name: 'Shops', additionalProperties: { hs_list_size: '0' } }],
    hasMore: true,
    offset: 1,
    total: 2,
  });
  expect(await search({ query: 'shop', count: 1, offset: 1 })).toMatchObject({
    lists: [{ name: 'Workshops' }],
    hasMore: false,
  });
  for (const none of [
    { objectTypeId: '0-2' },
    { processingTypes: ['DYNAMIC'] },
    { listIds: ['999'] },
  ]) {
    expect(await search(none)).toMatchObject({ lists: [], total: 0 });
  }
});

it.each(['listIds', 'processingTypes', 'additionalProperties', 'offset'])(
  'refuses a search without %s, which the contract requires',
  async (field) => {
    const whole = {
      listIds: [],
      processingTypes: [],
      additionalProperties: [],
      offset: 0,
    };

    expect(
      await account.call('POST', `${lists}/search`, {
        ...whole,
        [field]: undefined,
      }),
    ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
    expect((await account.call('POST', `${lists}/search`, whole)).status).toBe(
      200,
    );
  },
);

it('renames and deletes a list', async () => {
  const id = await makeList('A');

  expect(
    await account.call(
      'PUT',
      `${lists}/${id}/update-list-name?listName=Caf%C3%A9s`,
    ),
  ).toMatchObject({ status: 200, body: { updatedList: { name: 'Cafés' } } });
  expect((await account.call('DELETE', `${lists}/${id}`)).status).toBe(204);
  for (const path of [`${lists}/${id}`, `${lists}/${id}/memberships`]) {
    expect((await account.call('GET', path)).status).toBe(404);
  }
});

it('adds records once, says which are missing, and removes them', async () => {
  const ana = await account.create('contacts', { firstname: 'Ana' });
  const ben = await account.create('contacts', { firstname: 'Ben' });
  const id = await makeList('A', [ana]);
  const change = (what: string, records: string[]) =>
    account.call('PUT', `${lists}/${id}/memberships/${what}`, records);

  expect((await change('add', [ana, ben, '999'])).body).toEqual({
    recordsIdsAdded: [ben],
    recordIdsMissing: ['999'],
    recordIdsRemoved: [],
  });
  expect((await change('remove', [ana, '999'])).body).toMatchObject({
    recordIdsRemoved: [ana],
  });
  expect((await account.call('GET', `${lists}/${id}`)).body).toMatchObject({
    list: { size: 1 },
  });
});

it('shows the members of a list page by page', async () => {
  const members = [
    await account.create('contacts', {}),
    await account.create('contacts', {}),
    await account.create('contacts', {}),
  ];
  const path = `${lists}/${await makeList('A', members)}/memberships`;
  const first = await account.call<{ paging: { next: { after: string } } }>(
    'GET',
    `${path}?limit=2`,
  );

  expect(first.body).toMatchObject({
    results: [
      { recordId: members[0], membershipTimestamp: '2026-11-23T09:00:00.000Z' },
      { recordId: members[1] },
    ],
    total: 3,
  });
  expect(
    (
      await account.call(
        'GET',
        `${path}?limit=2&after=${first.body.paging.next.after}`,
      )
    ).body,
  ).toEqual({
    results: [expect.objectContaining({ recordId: members[2] })],
    total: 3,
  });
  expect((await account.call('GET', `${path}?limit=0`)).status).toBe(400);
});

it('shows the lists of a record, without their names', async () => {
  const ana = await account.create('contacts', {});
  const first = await makeList('A', [ana]);
  account.clock.now += 60_000;
  const second = await makeList('B', [ana]);
  await makeList('C');
  const path = `${lists}/records/0-1/${ana}/memberships`;

  expect((await account.call('GET', path)).body).toEqual({
    results: [
      {
        listId: first,
        listVersion: 1,
        isPublicList: true,
        firstAddedTimestamp: '2026-11-23T09:00:00.000Z',
        lastAddedTimestamp: '2026-11-23T09:00:00.000Z',
      },
      expect.objectContaining({
        listId: second,
        lastAddedTimestamp: '2026-11-23T09:01:00.000Z',
      }),
    ],
  });
});

it('knows no lists of a record that is not there or archived', async () => {
  const ana = await account.create('contacts', {});
  const id = await makeList('A', [ana]);
  await account.call('DELETE', `/crm/objects/2026-09/contacts/${ana}`);

  for (const record of [ana, '999']) {
    expect(
      await account.call('GET', `${lists}/records/0-1/${record}/memberships`),
    ).toMatchObject({ status: 200, body: { results: [] } });
  }
  expect((await account.call('GET', `${lists}/${id}`)).body).toMatchObject({
    list: { size: 0 },
  });
});

it('shows the lists of a hundred records', async () => {
  const ids = await Promise.all(
    Array.from({ length: 100 }, () => account.create('contacts', {})),
  );
  const listId = await makeList('A', ids.slice(0, 1));
  const inputs = ids.map((recordId) => ({ objectTypeId: '0-1', recordId }));
  const path = `${lists}/records/memberships/batch/read`;

  expect((await account.call('POST', path, { inputs })).body).toMatchObject({
    status: 'COMPLETE',
    results: ids.map((recordId, at) => ({
      recordId,
      recordListMemberships: at === 0 ? [{ listId }] : [],
    })),
  });
});

it('lets no two lists of the account have one name, by whatever way', async () => {
  const first = await makeList('A');
  const second = await makeList('B');
  const put = async (path: string) =>
    (await account.call('PUT', `${lists}/${path}`)).status;
  const rename = (name: string) =>
    put(`${second}/update-list-name?listName=${name}`);
  const made = { name: 'A', objectTypeId: '0-2', processingType: 'MANUAL' };

  expect(await rename('A')).toBe(400);
  expect((await account.call('POST', lists, made)).status).toBe(400);
  await account.call('DELETE', `${lists}/${first}`);
  expect(await rename('A')).toBe(200);
  expect(await put(`${first}/restore`)).toBe(400);
  expect(await rename('C')).toBe(200);
  expect(await put(`${first}/restore`)).toBe(204);
});
