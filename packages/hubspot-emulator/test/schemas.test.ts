import { startAccount, type TestAccount } from './start-account.ts';

// Rules: https://developers.hubspot.com/docs/api-reference/latest/crm/objects/schemas/guide
const schemas = '/crm-object-schemas/2026-09/schemas';
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

const title = {
  name: 'title',
  label: 'Title',
  type: 'string',
  fieldType: 'text',
};
const define = (overrides: object = {}) =>
  account.call<Record<string, unknown> & { properties: { name: string }[] }>(
    'POST',
    schemas,
    {
      name: 'repair',
      labels: { singular: 'Repair', plural: 'Repairs' },
      primaryDisplayProperty: 'title',
      properties: [title],
      ...overrides,
    },
  );

it('defines an object with an id of its own and HubSpot’s properties', async () => {
  const { status, body } = await define({ associatedObjects: ['CONTACT'] });

  expect(status).toBe(201);
  expect(body).toMatchObject({
    objectTypeId: '2-41001',
    fullyQualifiedName: 'p12345678_repair',
    name: 'repair',
    archived: false,
    createdAt: '2026-11-23T09:00:00.000Z',
    associations: [{ fromObjectTypeId: '2-41001', toObjectTypeId: '0-1' }],
  });
  expect(body.properties.map(({ name }) => name)).toEqual([
    'title',
    'hs_object_id',
    'hs_createdate',
    'hs_lastmodifieddate',
    'hs_merged_object_ids',
    'hubspot_owner_id',
  ]);
  expect(body.properties[0]).toMatchObject({
    ...title,
    hasUniqueValue: false,
    modificationMetadata: { archivable: true, readOnlyValue: false },
  });
});

it('puts the properties of an object into a group of its name', async () => {
  const { body } = await define();

  expect(body.properties).toMatchObject(
    body.properties.map(() => ({ groupName: 'repair_information' })),
  );
});

it.each(['2-41001', 'repair', 'p_repair', 'p12345678_repair'])(
  'reads a definition by %s',
  async (name) => {
    const { body } = await define();

    expect((await account.call('GET', `${schemas}/${name}`)).body).toEqual(
      body,
    );
  },
);

it('lists custom objects only, and reads HubSpot’s by name', async () => {
  await define();

  expect((await account.call('GET', schemas)).body).toMatchObject({
    results: [{ name: 'repair' }],
  });
  expect((await account.call('GET', `${schemas}/contacts`)).body).toMatchObject(
    {
      objectTypeId: '0-1',
    },
  );
});

it.each([
  ['a name that is taken', 'REPAIR'],
  ['the name of HubSpot’s object', 'contact'],
  ['its plural', 'contacts'],
])('answers 409 to %s', async (_, name) => {
  await define();

  expect(await define({ name })).toMatchObject({
    status: 409,
    body: { category: 'OBJECT_ALREADY_EXISTS' },
  });
});

it.each([
  ['a name that begins with a digit', { name: '1repair' }],
  ['a name of 51 characters', { name: 'v'.repeat(51) }],
  [
    'a label of 51 characters',
    { labels: { singular: 'v', plural: 'v'.repeat(51) } },
  ],
  ['a display property that is not defined', { primaryDisplayProperty: 'x' }],
  ['a required property that is not defined', { requiredProperties: ['x'] }],
  [
    'three secondary display properties',
    { secondaryDisplayProperties: ['title', 'title', 'title'] },
  ],
  ['two properties of the same name', { properties: [title, title] }],
  ['an association with nothing known', { associatedObjects: ['UFO'] }],
  [
    'eleven properties with unique values',
    {
      properties: [
        title,
        ...Array.from({ length: 11 }, (_, index) => ({
          ...title,
          name: `key_${index}`,
          hasUniqueValue: true,
        })),
      ],
    },
  ],
])('refuses %s and defines nothing', async (_, overrides) => {
  expect(await define(overrides)).toMatchObject({
    status: 400,
    body: { category: 'VALIDATION_ERROR' },
  });
  expect((await account.call('GET', schemas)).body).toEqual({ results: [] });
});

it('changes what can be changed of a definition', async () => {
  await define();
  account.clock.now += 1_000;
  const { status, body } = await account.call('PATCH', `${schemas}/repair`, {
    requiredProperties: ['title'],
    description: 'Verdicts',
  });

  expect(status).toBe(200);
  expect(body).toMatchObject({
    name: 'repair',
    requiredProperties: ['title'],
    description: 'Verdicts',
    primaryDisplayProperty: 'title',
    updatedAt: '2026-11-23T09:00:01.000Z',
  });
  expect(
    (
      await account.call('PATCH', `${schemas}/repair`, {
        requiredProperties: ['nonsense'],
      })
    ).status,
  ).toBe(400);
});

it('adds an association to another object, in both directions', async () => {
  const { body } = await define();
  const made = await account.call('POST', `${schemas}/repair/associations`, {
    fromObjectTypeId: body['objectTypeId'],
    toObjectTypeId: '0-2',
    name: 'repair_to_company',
  });

  expect(made).toMatchObject({
    status: 201,
    body: { fromObjectTypeId: '2-41001', toObjectTypeId: '0-2' },
  });
  for (const pair of ['repair/companies', 'companies/repair']) {
    expect(
      (await account.call('GET', `/crm/associations/2026-09/${pair}/labels`))
        .body,
    ).toMatchObject({
      results: [{ category: 'USER_DEFINED', label: null }],
    });
  }
});

it('defines ten objects, and another one where one of them is gone', async () => {
  for (let index = 0; index < 10; index += 1) {
    expect((await define({ name: `repair_${index}` })).status).toBe(201);
  }
  expect(await define({ name: 'one_more' })).toMatchObject({
    status: 400,
    body: { category: 'VALIDATION_ERROR' },
  });
  await account.call('DELETE', `${schemas}/repair_3`);

  expect((await define({ name: 'one_more' })).status).toBe(201);
});

it.each([
  ['a field of another type', { fieldType: 'number' }],
  [
    'an enumeration without options',
    { type: 'enumeration', fieldType: 'select' },
  ],
])('refuses an object with %s', async (_, changes) => {
  expect(
    (await define({ properties: [{ ...title, ...changes }] })).status,
  ).toBe(400);
});

it('deletes a definition once it has no records', async () => {
  await define();
  const id = await account.create('repair', { title: 'A' });

  expect(await account.call('DELETE', `${schemas}/repair`)).toMatchObject({
    status: 400,
    body: { category: 'EXISTING_OBJECT_RECORDS' },
  });
  await account.call('DELETE', `/crm/objects/2026-09/repair/${id}`);
  expect(await account.call('DELETE', `${schemas}/repair`)).toMatchObject({
    status: 204,
    body: undefined,
  });
  expect(
    (await account.call('GET', '/crm/objects/2026-09/repair')).status,
  ).toBe(400);
});

it.each(['PATCH', 'DELETE'])(
  'refuses to %s HubSpot’s own objects',
  async (method) => {
    expect(
      (
        await account.call(
          method,
          `${schemas}/contacts`,
          method === 'PATCH' ? {} : undefined,
        )
      ).status,
    ).toBe(400);
  },
);
