import { startAccount, type TestAccount } from './start-account.ts';

const contacts = '/crm/objects/2026-09/contacts';
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

it('creates a record and shows what was sent, with an id and times', async () => {
  const { status, body } = await account.call('POST', contacts, {
    properties: { email: 'Ana@Shop.example', firstname: 'Ana' },
  });

  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^\d+$/),
    // HubSpot keeps addresses in lower case.
    properties: expect.objectContaining({
      email: 'ana@shop.example',
      firstname: 'Ana',
      hs_object_id: body['id'],
      createdate: '2026-11-23T09:00:00.000Z',
      lastmodifieddate: '2026-11-23T09:00:00.000Z',
    }),
    createdAt: '2026-11-23T09:00:00.000Z',
    updatedAt: '2026-11-23T09:00:00.000Z',
    archived: false,
  });
});

it('makes nothing when an association it should start with cannot be made', async () => {
  const { status } = await account.call('POST', contacts, {
    properties: { email: 'ana@shop.example' },
    associations: [
      {
        to: { id: '999' },
        types: [
          { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 },
        ],
      },
    ],
  });

  expect(status).toBe(404);
  expect((await account.call('GET', contacts)).body).toEqual({ results: [] });
});

// https://developers.hubspot.com/docs/api-reference/latest/crm/using-object-apis: properties that
// are not there are left out, those without a value are null.
it('reads a record by id with the properties asked for', async () => {
  const id = await account.create('contacts', { email: 'ana@shop.example' });
  const { status, body } = await account.call<{ properties: object }>(
    'GET',
    `${contacts}/${id}?properties=email,city&properties=nonsense`,
  );

  expect(status).toBe(200);
  expect(body.properties).toEqual({
    email: 'ana@shop.example',
    city: null,
    createdate: '2026-11-23T09:00:00.000Z',
    hs_object_id: id,
    lastmodifieddate: '2026-11-23T09:00:00.000Z',
  });
});

// The table "Default returned properties":
// https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm
it('shows the properties HubSpot shows of a contact when none are asked for', async () => {
  const id = await account.create('contacts', { email: 'ana@shop.example' });
  const { body } = await account.call<{ properties: object }>(
    'GET',
    `${contacts}/${id}`,
  );

  expect(Object.keys(body.properties).sort()).toEqual([
    'createdate',
    'email',
    'firstname',
    'hs_object_id',
    'lastmodifieddate',
    'lastname',
  ]);
});

it('reads and changes a record by a property with unique values', async () => {
  const type = await account.defineMachine();
  const id = await account.create(type, {
    title: 'Tills',
    serial_number: 'k 1',
  });
  const path = `/crm/objects/2026-09/${type}/k%201?idProperty=serial_number`;

  expect((await account.call('GET', path)).body).toMatchObject({ id });
  expect(
    await account.call('PATCH', path, { properties: { title: 'Bookings' } }),
  ).toMatchObject({
    status: 200,
    body: { id, properties: { title: 'Bookings' } },
  });
  expect(
    await account.call(
      'GET',
      `/crm/objects/2026-09/${type}/Tills?idProperty=title`,
    ),
  ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
});

it('finds a contact by e-mail whatever its case', async () => {
  const id = await account.create('contacts', { email: 'ana@shop.example' });

  expect(
    await account.call(
      'GET',
      `${contacts}/ANA%40shop.example?idProperty=email`,
    ),
  ).toMatchObject({ status: 200, body: { id } });
});

it('changes the properties sent and leaves the others', async () => {
  const id = await account.create('contacts', { city: 'Lille', phone: '1' });
  account.clock.now += 1_000;
  await account.call('PATCH', `${contacts}/${id}`, {
    properties: { city: 'Lyon', phone: '' },
  });

  expect(
    (
      await account.call(
        'GET',
        `${contacts}/${id}?properties=city&properties=phone`,
      )
    ).body,
  ).toMatchObject({
    properties: { city: 'Lyon', phone: null },
    createdAt: '2026-11-23T09:00:00.000Z',
    updatedAt: '2026-11-23T09:00:01.000Z',
  });
});

it('adds to a property with checkboxes when the value begins with a semicolon', async () => {
  const type = await account.defineMachine();
  const id = await account.create(type, { title: 'A', channels: 'phone' });
  const patch = (channels: string) =>
    account.call('PATCH', `/crm/objects/2026-09/${type}/${id}`, {
      properties: { channels },
    });

  // https://developers.hubspot.com/docs/api-reference/latest/crm/properties/guide
  expect((await patch(';mail')).body).toMatchObject({
    properties: { channels: 'phone;mail' },
  });
  expect((await patch('mail')).body).toMatchObject({
    properties: { channels: 'mail' },
  });
});

it('archives a record: gone from reads and lists, there with archived=true', async () => {
  const id = await account.create('contacts', { email: 'ana@shop.example' });
  const archive = () => account.call('DELETE', `${contacts}/${id}`);

  expect(await archive()).toMatchObject({ status: 204, body: undefined });
  expect((await archive()).status).toBe(204);
  expect(await account.call('GET', `${contacts}/${id}`)).toMatchObject({
    status: 404,
    body: { status: 'error', category: 'OBJECT_NOT_FOUND' },
  });
  expect((await account.call('GET', contacts)).body).toEqual({ results: [] });
  for (const path of [
    `${contacts}/${id}?archived=true`,
    `${contacts}/ana%40shop.example?idProperty=email&archived=true`,
  ]) {
    expect((await account.call('GET', path)).body).toMatchObject({
      id,
      archived: true,
      archivedAt: '2026-11-23T09:00:00.000Z',
    });
  }
  expect(
    (await account.call('GET', `${contacts}?archived=true`)).body,
  ).toMatchObject({ results: [{ id, archived: true }] });
  const there = await account.create('contacts', {});
  expect(
    (await account.call('GET', `${contacts}/${there}?archived=true`)).status,
  ).toBe(404);
});

it('reads archived records in a batch with archived=true, with their history', async () => {
  const id = await account.create('contacts', { email: 'ana@shop.example' });
  const there = await account.create('contacts', { email: 'ben@shop.example' });
  await account.call('DELETE', `${contacts}/${id}`);
  const read = (query: string, body: object) =>
    account.call('POST', `${contacts}/batch/read${query}`, {
      properties: [],
      propertiesWithHistory: [],
      ...body,
    });
  const inputs = [{ id }, { id: there }];

  expect(
    await read('?archived=true', { inputs, propertiesWithHistory: ['email'] }),
  ).toMatchObject({
    status: 207,
    body: {
      results: [
        {
          id,
          archived: true,
          propertiesWithHistory: { email: [{ value: 'ana@shop.example' }] },
        },
      ],
      errors: [{ context: { ids: [there] } }],
    },
  });
  expect(
    (
      await read('?archived=true', {
        inputs: [{ id: 'Ana@shop.example' }],
        idProperty: 'email',
      })
    ).body,
  ).toMatchObject({ results: [{ id }] });
  expect((await read('', { inputs })).body).toMatchObject({
    results: [{ id: there }],
    errors: [{ context: { ids: [id] } }],
  });
});

it.each(['city', 'nonsense', 'constructor'])(
  'finds no record, archived or not, by %s, whose values are not unique',
  async (idProperty) => {
    const id = await account.create('contacts', { city: 'Lille' });
    await account.call('DELETE', `${contacts}/${id}`);
    for (const query of ['', '&archived=true']) {
      expect(
        await account.call(
          'GET',
          `${contacts}/Lille?idProperty=${idProperty}${query}`,
        ),
      ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
    }
  },
);

it.each(['-1', '1e2', '0x1', '1.5', 'next', '%20'])(
  'refuses the paging cursor %s',
  async (after) => {
    expect(
      await account.call('GET', `${contacts}?after=${after}`),
    ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  },
);

it('gives an empty page past the end', async () => {
  await account.create('contacts', {});

  expect(
    (await account.call('GET', `${contacts}?after=99999999`)).body,
  ).toEqual({ results: [] });
});

it('frees the unique values of an archived record', async () => {
  const id = await account.create('contacts', { email: 'ana@shop.example' });
  await account.call('DELETE', `${contacts}/${id}`);

  expect(
    (
      await account.call('POST', contacts, {
        properties: { email: 'ana@shop.example' },
      })
    ).status,
  ).toBe(201);
});
