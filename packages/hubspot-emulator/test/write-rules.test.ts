import { startAccount, type TestAccount } from './start-account.ts';

// https://developers.hubspot.com/changelog/crm-api-write-validation-enforcement
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
  account.emulator.rules['0-3'] = {
    required: ['amount'],
    conditional: [
      { property: 'dealstage', value: 'closedlost', requires: 'description' },
    ],
  };
});

const make = (properties: object) =>
  account.call<{ id: string; errors: { code: string }[] }>(
    'POST',
    '/crm/objects/2026-09/deals',
    { properties },
  );
const change = (id: string, properties: object) =>
  account.call('PATCH', `/crm/objects/2026-09/deals/${id}`, { properties });

it('refuses a record without what an admin requires, by name', async () => {
  const { status, body } = await make({ dealname: 'Shop' });

  expect(status).toBe(400);
  expect(body).toMatchObject({
    category: 'VALIDATION_ERROR',
    errors: [
      {
        code: 'MISSING_REQUIRED_PROPERTY',
        context: { propertyName: ['amount'] },
      },
    ],
  });
});

it('refuses to empty it later, and asks it of no edit of something else', async () => {
  const { body } = await make({ dealname: 'Shop', amount: '100' });

  expect((await change(body.id, { amount: '' })).status).toBe(400);
  expect((await change(body.id, { dealname: 'Second shop' })).status).toBe(200);
});

it('demands a property where another has a value', async () => {
  const { body } = await make({ dealname: 'Shop', amount: '100' });

  expect(await change(body.id, { dealstage: 'closedlost' })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'CONDITIONAL_PROPERTY_REQUIRED' }] },
  });
  expect(
    (
      await change(body.id, {
        dealstage: 'closedlost',
        description: 'Too dear',
      })
    ).status,
  ).toBe(200);
});

it('refuses a whole batch with one such record', async () => {
  const { status } = await account.call(
    'POST',
    '/crm/objects/2026-09/deals/batch/create',
    {
      inputs: [
        { properties: { dealname: 'One', amount: '1' } },
        { properties: { dealname: 'Two' } },
      ],
    },
  );
  const { body } = await account.call<{ results: object[] }>(
    'GET',
    '/crm/objects/2026-09/deals',
  );

  expect(status).toBe(400);
  expect(body.results).toEqual([]);
});

it('acts on a change made after a write was refused', async () => {
  expect((await make({ dealname: 'Shop' })).status).toBe(400);
  account.emulator.rules['0-3'] = { required: [], conditional: [] };

  expect((await make({ dealname: 'Shop' })).status).toBe(201);
});
