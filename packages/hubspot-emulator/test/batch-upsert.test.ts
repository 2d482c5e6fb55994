import { startAccount, type TestAccount } from './start-account.ts';

let account: TestAccount;
let type: string;

beforeEach(async () => {
  account = startAccount();
  type = await account.defineMachine();
});

const upsert = (...inputs: object[]) =>
  account.call<{ results: { id: string }[] }>(
    'POST',
    `/crm/objects/2026-09/${type}/batch/upsert`,
    {
      inputs: inputs.map((input) => ({
        idProperty: 'serial_number',
        ...input,
      })),
    },
  );

// https://developers.hubspot.com/docs/api-reference/latest/crm/using-object-apis (upsert)
it('creates what is not there and changes what is, and says which', async () => {
  const id = await account.create(type, { title: 'Old', serial_number: 'k1' });
  const { status, body } = await upsert(
    { id: 'k1', properties: { title: 'New' }, objectWriteTraceId: 't1' },
    { id: 'k2', properties: { title: 'Other' } },
  );

  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: 'COMPLETE',
    results: [
      {
        id,
        new: false,
        properties: { title: 'New' },
        objectWriteTraceId: 't1',
      },
      { new: true, properties: { title: 'Other' } },
    ],
  });
});

it('gives a new record the value it was looked for by', async () => {
  const { body } = await upsert({ id: 'k1', properties: { title: 'A' } });

  expect(
    (
      await account.call(
        'GET',
        `/crm/objects/2026-09/${type}/k1?idProperty=serial_number&properties=serial_number`,
      )
    ).body,
  ).toMatchObject({
    id: body.results[0]?.id,
    properties: { serial_number: 'k1' },
  });
});

it('makes one record however often it is repeated', async () => {
  const input = { id: 'k1', properties: { title: 'A' } };
  const first = await upsert(input);
  const second = await upsert(input);

  expect(second.body).toMatchObject({
    results: [{ id: first.body.results[0]?.id, new: false }],
  });
});

it.each(['title', 'nonsense', undefined])(
  'refuses to look for records by %s, whose values are not unique',
  async (idProperty) => {
    expect(
      await upsert({ id: 'k1', idProperty, properties: { title: 'A' } }),
    ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  },
);

it('answers 207 when a unique value belongs to another record', async () => {
  const taken = await account.create(type, { title: 'A', serial_number: 'k1' });
  await account.create(type, { title: 'B', serial_number: 'k2' });
  const { status, body } = await upsert(
    { id: 'k2', properties: { serial_number: 'k1' } },
    { id: 'k3', properties: { title: 'C' } },
  );

  expect(status).toBe(207);
  expect(body).toMatchObject({
    results: [{ new: true }],
    numErrors: 1,
    errors: [
      {
        category: 'CONFLICT',
        message: expect.stringContaining(taken),
        context: { ids: ['k2'] },
      },
    ],
  });
});

it('writes nothing of a batch with a value that is not valid', async () => {
  const { status } = await upsert(
    { id: 'k1', properties: { title: 'A' } },
    { id: 'k2', properties: { title: 'B', status: 'nonsense' } },
  );

  expect(status).toBe(400);
  expect(
    (await account.call('GET', `/crm/objects/2026-09/${type}`)).body,
  ).toEqual({ results: [] });
});

it('does not bring an archived record back', async () => {
  const id = await account.create(type, { title: 'A', serial_number: 'k1' });
  await account.call('DELETE', `/crm/objects/2026-09/${type}/${id}`);
  const { body } = await upsert({ id: 'k1', properties: { title: 'A' } });

  expect(body).toMatchObject({ results: [{ new: true }] });
  expect(body.results[0]?.id).not.toBe(id);
});

// https://github.com/segmentio/action-destinations/pull/3969
it('refuses a batch that writes one record twice, however it is named', async () => {
  const contacts = '/crm/objects/2026-09/contacts';
  const ana = await account.create('contacts', { email: 'ana@shop.example' });
  const ben = await account.create('contacts', { email: 'ben@shop.example' });
  const merged = await account.call<{ id: string }>(
    'POST',
    `${contacts}/merge`,
    { primaryObjectId: ana, objectIdToMerge: ben },
  );
  const named = (id: string, idProperty?: string) => ({
    id,
    ...(idProperty === undefined ? {} : { idProperty }),
    properties: { city: 'Lille' },
  });
  for (const [operation, ...inputs] of [
    ['update', named(ana), named('ana@shop.example', 'email')],
    ['update', named(ana), named(merged.body.id)],
    ['update', named(ana), named(ben)],
    [
      'upsert',
      named('ana@shop.example', 'email'),
      named('ben@shop.example', 'email'),
    ],
    [
      'upsert',
      named('new@shop.example', 'email'),
      named('NEW@shop.example', 'email'),
    ],
  ] as const) {
    expect(
      await account.call('POST', `${contacts}/batch/${operation}`, { inputs }),
    ).toMatchObject({
      status: 400,
      body: {
        message: expect.stringMatching(/^Duplicate IDs found/),
        context: { ids: [inputs[1].id] },
      },
    });
  }
  expect(
    (await account.call('GET', `${contacts}?properties=city`)).body,
  ).toMatchObject({ results: [{ properties: { city: null } }] });
});

it('answers two records with one value to be looked for by two properties', async () => {
  const id = await account.create(type, { title: 'A', serial_number: 'k1' });

  expect(
    await account.call('POST', `/crm/objects/2026-09/${type}/batch/update`, {
      inputs: [
        { id, properties: { title: 'B' } },
        { id: '1', properties: { title: 'B' } },
        { id: '1', idProperty: 'serial_number', properties: { title: 'B' } },
      ],
    }),
  ).toMatchObject({
    status: 207,
    body: { results: [{ id }], errors: [{}, {}] },
  });
});

it('looks for no record by an empty value', async () => {
  expect(await upsert({ id: '', properties: { title: 'A' } })).toMatchObject({
    status: 400,
    body: { category: 'VALIDATION_ERROR' },
  });
});
