import { startAccount, type TestAccount } from './start-account.ts';

interface BatchBody {
  status: string;
  results: { id: string; new?: boolean; properties: object }[];
  numErrors?: number;
  errors?: { category: string; context: { ids: string[] } }[];
}
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

const batch = (operation: string, body: object, type = 'contacts') =>
  account.call<BatchBody>(
    'POST',
    `/crm/objects/2026-09/${type}/batch/${operation}`,
    body,
  );
const count = async (type = 'contacts') =>
  (
    await account.call<{ results: object[] }>(
      'GET',
      `/crm/objects/2026-09/${type}?limit=100`,
    )
  ).body.results.length;

it('creates several records and answers 201', async () => {
  const { status, body } = await batch('create', {
    inputs: [
      { properties: { email: 'a@shop.example' }, objectWriteTraceId: 't1' },
      { properties: { email: 'b@shop.example' } },
    ],
  });

  expect(status).toBe(201);
  expect(body).toMatchObject({
    status: 'COMPLETE',
    startedAt: '2026-11-23T09:00:00.000Z',
    completedAt: '2026-11-23T09:00:00.000Z',
    results: [
      {
        id: expect.any(String),
        properties: { email: 'a@shop.example' },
        objectWriteTraceId: 't1',
        archived: false,
      },
      { properties: { email: 'b@shop.example' } },
    ],
  });
  expect(body).not.toHaveProperty('errors');
});

// Partial success of a creation needs a trace id to name what failed:
// https://developers.hubspot.com/docs/api-reference/error-handling (multi-status errors)
it('answers 207 with the creation that failed when each has a trace id', async () => {
  await account.create('contacts', { email: 'a@shop.example' });
  const { status, body } = await batch('create', {
    inputs: [
      { properties: { email: 'a@shop.example' }, objectWriteTraceId: 't1' },
      { properties: { email: 'b@shop.example' }, objectWriteTraceId: 't2' },
    ],
  });

  expect(status).toBe(207);
  expect(body).toMatchObject({
    status: 'COMPLETE',
    results: [{ objectWriteTraceId: 't2' }],
    numErrors: 1,
    errors: [
      { status: 'error', category: 'CONFLICT', context: { ids: ['t1'] } },
    ],
  });
});

it('makes nothing when a creation without trace id fails', async () => {
  const taken = { properties: { email: 'a@shop.example' } };
  const { status } = await batch('create', { inputs: [taken, taken] });

  expect(status).toBe(409);
  expect(await count()).toBe(0);
});

it('leaves no record behind whose associations could not be made', async () => {
  const { status, body } = await batch('create', {
    inputs: [
      {
        properties: { city: 'Lille' },
        objectWriteTraceId: 't1',
        associations: [
          {
            to: { id: '999' },
            types: [
              {
                associationCategory: 'HUBSPOT_DEFINED',
                associationTypeId: 279,
              },
            ],
          },
        ],
      },
      { properties: { city: 'Lyon' }, objectWriteTraceId: 't2' },
    ],
  });

  expect(status).toBe(207);
  expect(body.errors?.[0]?.context.ids).toEqual(['t1']);
  expect(await count()).toBe(1);
});

it('reads records by id; those missing and archived are errors of a 207', async () => {
  const there = await account.create('contacts', { city: 'Lille' });
  const gone = await account.create('contacts', { city: 'Lyon' });
  await account.call('DELETE', `/crm/objects/2026-09/contacts/${gone}`);
  const { status, body } = await batch('read', {
    inputs: [{ id: there }, { id: gone }, { id: '1' }],
    properties: ['city'],
  });

  expect(status).toBe(207);
  expect(body.results).toMatchObject([
    { id: there, properties: { city: 'Lille' } },
  ]);
  expect(body).toMatchObject({
    numErrors: 2,
    errors: [
      { category: 'OBJECT_NOT_FOUND', context: { ids: [gone] } },
      { category: 'OBJECT_NOT_FOUND', context: { ids: ['1'] } },
    ],
  });
});

it('reads records by a property with unique values, with history', async () => {
  const type = await account.defineMachine();
  const id = await account.create(type, { title: 'A', serial_number: 'k1' });
  const { status, body } = await batch(
    'read',
    {
      inputs: [{ id: 'k1' }],
      idProperty: 'serial_number',
      properties: ['title'],
      propertiesWithHistory: ['title'],
    },
    type,
  );

  expect(status).toBe(200);
  expect(body.results).toMatchObject([
    { id, propertiesWithHistory: { title: [{ value: 'A' }] } },
  ]);
});

it('changes records; one that is missing fails alone', async () => {
  const id = await account.create('contacts', { city: 'Lille' });
  const { status, body } = await batch('update', {
    inputs: [
      { id, properties: { city: 'Lyon' } },
      { id: '1', properties: { city: 'Lyon' } },
    ],
  });

  expect(status).toBe(207);
  expect(body).toMatchObject({
    results: [{ id, properties: { city: 'Lyon' } }],
    errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['1'] } }],
  });
});

it('changes nothing when one value of the batch is not valid', async () => {
  const id = await account.create('contacts', { city: 'Lille' });
  const other = await account.create('contacts', {});
  const { status } = await batch('update', {
    inputs: [
      { id, properties: { city: 'Lyon' } },
      { id: other, properties: { nonsense: 'x' } },
    ],
  });

  expect(status).toBe(400);
  expect(
    (
      await account.call(
        'GET',
        `/crm/objects/2026-09/contacts/${id}?properties=city`,
      )
    ).body,
  ).toMatchObject({ properties: { city: 'Lille' } });
});

it('archives several records; those gone already are no error', async () => {
  const id = await account.create('contacts', {});

  expect(
    await batch('archive', { inputs: [{ id }, { id: '1' }] }),
  ).toMatchObject({ status: 204, body: undefined });
  expect(await count()).toBe(0);
});

// https://developers.hubspot.com/docs/api-reference/latest/crm/using-object-apis (batches)
it.each(['create', 'read', 'update', 'upsert', 'archive'])(
  'refuses to %s 101 records at once',
  async (operation) => {
    const inputs = Array.from({ length: 101 }, (_, index) => ({
      id: `${index}@shop.example`,
      idProperty: 'email',
      properties: {},
    }));

    expect(await batch(operation, { inputs })).toMatchObject({
      status: 400,
      body: { category: 'VALIDATION_ERROR' },
    });
    expect(await count()).toBe(0);
  },
);

it.each(['update', 'upsert'])(
  'refuses to %s the same record twice in a batch',
  async (operation) => {
    await account.create('contacts', { email: 'a@shop.example' });
    const input = {
      id: 'a@shop.example',
      idProperty: 'email',
      properties: { city: 'Lille' },
    };

    expect(await batch(operation, { inputs: [input, input] })).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(/^Duplicate IDs found/) },
    });
  },
);

it('refuses a batch for an object it does not know', async () => {
  expect((await batch('read', { inputs: [] }, 'ufo')).status).toBe(400);
});
