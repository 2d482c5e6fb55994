import { startAccount, type TestAccount } from './start-account.ts';

// https://developers.hubspot.com/docs/api-reference/latest/crm/lists/lists-filters
let account: TestAccount;
const lists = '/crm/lists/2026-09';

beforeEach(async () => {
  account = startAccount();
  for (const properties of [
    {
      firstname: 'Ana',
      city: 'Lyon',
      lifecyclestage: 'lead',
      recent_conversion_date: '2026-11-20T08:00:00.000Z',
    },
    {
      firstname: 'Ben',
      city: 'Leeds',
      lifecyclestage: 'customer',
      recent_conversion_date: '2026-01-20T08:00:00.000Z',
    },
    { firstname: 'Chloé' },
  ]) {
    await account.create('contacts', properties);
  }
});

const property = (name: string, operation: object) => ({
  filterType: 'PROPERTY',
  property: name,
  operation: { operationType: 'MULTISTRING', ...operation },
});
const branch = (...filters: object[]) => ({
  filterBranchType: 'OR',
  filters: [],
  filterBranches: [{ filterBranchType: 'AND', filterBranches: [], filters }],
});
const make = (filterBranch: unknown, overrides: object = {}) =>
  account.call<{ list: { listId: string; size: number } }>('POST', lists, {
    name: 'Some',
    objectTypeId: '0-1',
    processingType: 'DYNAMIC',
    filterBranch,
    ...overrides,
  });
const namesIn = async (listId: string): Promise<string[]> => {
  const { body } = await account.call<{ results: { recordId: string }[] }>(
    'GET',
    `${lists}/${listId}/memberships`,
  );
  const names = [];
  for (const { recordId } of body.results) {
    const read = await account.call<{ properties: { firstname: string } }>(
      'GET',
      `/crm/objects/2026-09/contacts/${recordId}`,
    );
    names.push(read.body.properties.firstname);
  }

  return names;
};

it.each([
  ['IS_EQUAL_TO', 'city', { values: ['lyon'] }, ['Ana']],
  ['IS_NOT_EQUAL_TO', 'city', { values: ['Lyon'] }, ['Ben', 'Chloé']],
  ['CONTAINS', 'city', { values: ['ee'] }, ['Ben']],
  ['DOES_NOT_CONTAIN', 'city', { values: ['ee'] }, ['Ana', 'Chloé']],
  ['STARTS_WITH', 'city', { values: ['L'] }, ['Ana', 'Ben']],
  ['ENDS_WITH', 'city', { values: ['on'] }, ['Ana']],
  ['IS_KNOWN', 'city', {}, ['Ana', 'Ben']],
  ['IS_UNKNOWN', 'city', {}, ['Chloé']],
  ['IS_ANY_OF', 'lifecyclestage', { values: ['lead', 'other'] }, ['Ana']],
  ['IS_NONE_OF', 'lifecyclestage', { values: ['lead'] }, ['Ben', 'Chloé']],
  [
    'IS_LESS_THAN_X_DAYS_AGO',
    'recent_conversion_date',
    { numberOfDays: 30 },
    ['Ana'],
  ],
  [
    'IS_MORE_THAN_X_DAYS_AGO',
    'recent_conversion_date',
    { numberOfDays: 30 },
    ['Ben'],
  ],
  [
    'IS_AFTER',
    'recent_conversion_date',
    { timePoint: { timePointType: 'DATE', year: 2026, month: 6, day: 1 } },
    ['Ana'],
  ],
  [
    'IS_BEFORE',
    'recent_conversion_date',
    { timePoint: { timePointType: 'DATE', year: 2026, month: 6, day: 1 } },
    ['Ben'],
  ],
])('evaluates %s of %s', async (operator, name, operation, expected) => {
  const { body } = await make(
    branch(property(name, { operator, ...operation })),
  );

  expect(await namesIn(body.list.listId)).toEqual(expected);
  expect(body.list.size).toBe(expected.length);
});

it.each([
  ['IS_EQUAL_TO', { value: 40 }, 1],
  ['IS_GREATER_THAN', { value: 40 }, 1],
  ['IS_GREATER_THAN_OR_EQUAL_TO', { value: 40 }, 2],
  ['IS_LESS_THAN', { value: 40 }, 1],
  ['IS_LESS_THAN_OR_EQUAL_TO', { value: 40 }, 2],
  ['IS_BETWEEN', { lowerBound: 10, upperBound: 40 }, 2],
])('compares numbers by %s', async (operator, operation, size) => {
  for (const numberofemployees of ['12', '40', '400']) {
    await account.create('companies', { name: 'Shop', numberofemployees });
  }
  const { body } = await make(
    branch(property('numberofemployees', { operator, ...operation })),
    { objectTypeId: '0-2' },
  );

  expect(body.list.size).toBe(size);
});

it('joins filters of a branch by AND and branches by OR', async () => {
  const lyonLead = [
    property('city', { operator: 'IS_EQUAL_TO', values: ['Lyon'] }),
    property('lifecyclestage', { operator: 'IS_ANY_OF', values: ['customer'] }),
  ];
  expect((await make(branch(...lyonLead))).body.list.size).toBe(0);
  const either = {
    filterBranchType: 'OR',
    filters: [],
    filterBranches: lyonLead.map((filter) => ({
      filterBranchType: 'AND',
      filterBranches: [],
      filters: [filter],
    })),
  };

  expect((await make(either, { name: 'Either' })).body.list.size).toBe(2);
});

it('lets a record in and out as it changes, and says so of the record', async () => {
  const { body } = await make(
    branch(property('city', { operator: 'IS_EQUAL_TO', values: ['Nice'] })),
  );
  const { listId } = body.list;
  const id = await account.create('contacts', { firstname: 'Dana' });
  const listsOf = async () =>
    (
      await account.call<{ results: { listId: string }[] }>(
        'GET',
        `${lists}/records/0-1/${id}/memberships`,
      )
    ).body.results.map((each) => each.listId);
  const move = (city: string) =>
    account.call('PATCH', `/crm/objects/2026-09/contacts/${id}`, {
      properties: { city },
    });

  expect(await listsOf()).toEqual([]);
  await move('Nice');
  expect(await listsOf()).toEqual([listId]);
  await move('Lille');
  expect(await listsOf()).toEqual([]);
});

it('takes nobody by hand, and gives a snapshot its members once', async () => {
  const filters = branch(property('city', { operator: 'IS_KNOWN' }));
  const { body } = await make(filters);
  expect(
    (
      await account.call(
        'PUT',
        `${lists}/${body.list.listId}/memberships/add`,
        [],
      )
    ).status,
  ).toBe(400);

  const snapshot = await make(filters, {
    name: 'Then',
    processingType: 'SNAPSHOT',
  });
  await account.create('contacts', { firstname: 'Dana', city: 'Nice' });
  expect(await namesIn(snapshot.body.list.listId)).toEqual(['Ana', 'Ben']);
  expect(await namesIn(body.list.listId)).toEqual(['Ana', 'Ben', 'Dana']);
});

it('changes the filters of a dynamic list alone, and shows them when asked', async () => {
  const { body } = await make(
    branch(property('city', { operator: 'IS_KNOWN' })),
  );
  const path = `${lists}/${body.list.listId}`;
  const filterBranch = branch(property('city', { operator: 'IS_UNKNOWN' }));
  await account.call('PUT', `${path}/update-list-filters`, { filterBranch });

  expect(await namesIn(body.list.listId)).toEqual(['Chloé']);
  expect(
    (await account.call('GET', `${path}?includeFilters=true`)).body,
  ).toMatchObject({ list: { processingType: 'DYNAMIC', filterBranch } });
});

it('restores a deleted list', async () => {
  const { body } = await make(
    branch(property('city', { operator: 'IS_KNOWN' })),
  );
  const path = `${lists}/${body.list.listId}`;
  await account.call('DELETE', path);
  expect((await account.call('GET', path)).status).toBe(404);
  await account.call('PUT', `${path}/restore`);

  expect((await account.call('GET', path)).status).toBe(200);
});

it('refuses a property that is none, and filters it does not evaluate', async () => {
  expect(
    (await make(branch(property('town', { operator: 'IS_KNOWN' })))).status,
  ).toBe(400);
  expect(
    (
      await make(
        branch({
          ...property('city', { operator: 'IS_KNOWN' }),
          filterType: 'PAGE_VIEW',
        }),
      )
    ).status,
  ).toBe(501);
  expect((await make(undefined)).status).toBe(400);
});

it.each(['ufo', 'contacts', ''])(
  'reads no memberships of records of %j, which is no id of an object',
  async (objectTypeId) => {
    expect(
      await account.call(
        'POST',
        '/crm/lists/2026-09/records/memberships/batch/read',
        { inputs: [{ objectTypeId, recordId: '1' }] },
      ),
    ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  },
);

it('searches lists from no place before the first', async () => {
  expect(
    await account.call('POST', '/crm/lists/2026-09/search', {
      listIds: [],
      processingTypes: [],
      additionalProperties: [],
      offset: -1,
    }),
  ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
});
