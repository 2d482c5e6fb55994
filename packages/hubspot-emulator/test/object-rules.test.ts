import { startAccount, type TestAccount } from './start-account.ts';

const contacts = '/crm/objects/2026-09/contacts';
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

it('refuses a property that is not there, and writes nothing', async () => {
  const { status, body } = await account.call('POST', contacts, {
    properties: { city: 'Lille', nonsense: 'x' },
  });

  expect(status).toBe(400);
  expect(body).toMatchObject({
    status: 'error',
    correlationId: expect.any(String),
    category: 'VALIDATION_ERROR',
    message: expect.stringMatching(/^Property values were not valid: \[/),
    errors: [
      {
        message: 'Property "nonsense" does not exist',
        code: 'PROPERTY_DOESNT_EXIST',
        context: { propertyName: ['nonsense'] },
      },
    ],
  });
  expect((await account.call('GET', contacts)).body).toEqual({ results: [] });
});

it('refuses to set what HubSpot itself sets', async () => {
  expect(
    await account.call('POST', contacts, { properties: { hs_object_id: '7' } }),
  ).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'READ_ONLY_VALUE' }] },
  });
});

it('answers 409 with the other record’s id when a unique value is taken', async () => {
  const id = await account.create('contacts', { email: 'ana@shop.example' });
  const other = await account.create('contacts', { email: 'b@shop.example' });
  const conflict = {
    status: 409,
    body: {
      category: 'CONFLICT',
      message: `Contact already exists. Existing ID: ${id}`,
    },
  };
  const properties = { email: 'ANA@shop.example' };

  expect(await account.call('POST', contacts, { properties })).toMatchObject(
    conflict,
  );
  expect(
    await account.call('PATCH', `${contacts}/${other}`, { properties }),
  ).toMatchObject(conflict);
  expect(
    (await account.call('PATCH', `${contacts}/${id}`, { properties })).status,
  ).toBe(200);
});

it('refuses a new record of a custom object without what is required', async () => {
  const type = await account.defineMachine();
  const path = `/crm/objects/2026-09/${type}`;

  for (const properties of [{}, { title: '' }]) {
    expect(await account.call('POST', path, { properties })).toMatchObject({
      status: 400,
      body: {
        category: 'VALIDATION_ERROR',
        errors: [{ code: 'MISSING_REQUIRED_PROPERTY' }],
      },
    });
  }
});

it.each(['2-41001', 'machine', 'p_machine', 'p12345678_machine'])(
  'knows a custom object as %s',
  async (name) => {
    await account.defineMachine();

    expect(
      (await account.call('GET', `/crm/objects/2026-09/${name}`)).status,
    ).toBe(200);
  },
);

it('refuses an object it does not know', async () => {
  expect(await account.call('GET', '/crm/objects/2026-09/ufo')).toMatchObject({
    status: 400,
    body: { message: 'Unable to infer object type from: ufo' },
  });
});
