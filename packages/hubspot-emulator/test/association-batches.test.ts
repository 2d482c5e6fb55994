import { startAccount, type TestAccount } from './start-account.ts';

// Rules and shapes:
// https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide
let account: TestAccount;
let contact: string;
let company: string;

beforeEach(async () => {
  account = startAccount();
  contact = await account.create('contacts', { firstname: 'Ana' });
  company = await account.create('companies', { name: 'Shop' });
});

const batch = (operation: string, inputs: object[]) =>
  account.call(
    'POST',
    `/crm/associations/2026-09/contacts/companies/batch/${operation}`,
    { inputs },
  );
const pair = () => ({ from: { id: contact }, to: { id: company } });
const asPrimary = {
  associationCategory: 'HUBSPOT_DEFINED',
  associationTypeId: 1,
};

it('associates pairs without a label; one with a missing record fails alone', async () => {
  expect(await batch('associate/default', [pair()])).toMatchObject({
    status: 200,
    body: {
      status: 'COMPLETE',
      results: [{ ...pair(), associationSpec: { associationTypeId: 279 } }],
      startedAt: expect.stringMatching(/Z$/),
      completedAt: expect.stringMatching(/Z$/),
    },
  });
  expect(
    await batch('associate/default', [
      { ...pair(), to: { id: '999' } },
      pair(),
    ]),
  ).toMatchObject({
    // The contract knows no 207 of this one.
    status: 200,
    body: {
      results: [pair()],
      numErrors: 1,
      errors: [
        { category: 'OBJECT_NOT_FOUND', context: { ids: [contact, '999'] } },
      ],
    },
  });
});

it('associates pairs with labels', async () => {
  expect(
    await batch('create', [{ ...pair(), types: [asPrimary] }]),
  ).toMatchObject({
    status: 201,
    body: {
      results: [
        {
          fromObjectId: Number(contact),
          toObjectId: Number(company),
          labels: ['Primary'],
        },
      ],
    },
  });
});

it('associates no pair when one names a type that is none', async () => {
  expect(
    (
      await batch('create', [
        { ...pair(), types: [asPrimary] },
        { ...pair(), types: [{ ...asPrimary, associationTypeId: 9 }] },
      ])
    ).status,
  ).toBe(400);
  expect(await batch('read', [{ id: contact }])).toMatchObject({
    body: { results: [] },
  });
});

it('reads the associations of several records; those without any are errors', async () => {
  const lonely = await account.create('contacts', { firstname: 'Ben' });
  await batch('create', [{ ...pair(), types: [asPrimary] }]);

  expect(await batch('read', [{ id: contact }])).toMatchObject({
    status: 200,
    body: {
      status: 'COMPLETE',
      results: [
        {
          from: { id: contact },
          to: [
            {
              toObjectId: Number(company),
              associationTypes: [
                { category: 'HUBSPOT_DEFINED', typeId: 1, label: 'Primary' },
                { category: 'HUBSPOT_DEFINED', typeId: 279, label: null },
              ],
            },
          ],
        },
      ],
    },
  });
  expect(await batch('read', [{ id: contact }, { id: lonely }])).toMatchObject({
    status: 207,
    body: {
      results: [{ from: { id: contact } }],
      numErrors: 1,
      errors: [
        {
          category: 'OBJECT_NOT_FOUND',
          subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
          message: `No company is associated with contact ${lonely}.`,
          context: { fromObjectId: [lonely] },
        },
      ],
    },
  });
});

it('ends associations of several pairs', async () => {
  await batch('associate/default', [pair()]);

  expect(
    await batch('archive', [{ from: { id: contact }, to: [{ id: company }] }]),
  ).toMatchObject({ status: 204, body: undefined });
  expect((await batch('read', [{ id: contact }])).status).toBe(207);
});

it.each([
  ['read', 1_000, { id: '1' }],
  ['associate/default', 2_000, { from: { id: '1' }, to: { id: '2' } }],
  ['create', 2_000, { from: { id: '1' }, to: { id: '2' }, types: [asPrimary] }],
  ['archive', 100, { from: { id: '1' }, to: [] }],
])('takes for %s at most %d inputs', async (operation, max, input) => {
  const inputs = Array.from({ length: max }, () => input);

  expect((await batch(operation, inputs)).status).toBeLessThan(300);
  expect(await batch(operation, [...inputs, input])).toMatchObject({
    status: 400,
    body: { category: 'VALIDATION_ERROR' },
  });
});

it('associates a custom object without a label from either side', async () => {
  const type = await account.defineMachine();
  const machine = await account.create(type, { title: 'Press' });
  const associate = (path: string, from: string, to: string) =>
    account.call(
      'POST',
      `/crm/associations/2026-09/${path}/batch/associate/default`,
      { inputs: [{ from: { id: from }, to: { id: to } }] },
    );
  const other = await account.create('contacts', {});

  expect(await associate(`${type}/0-1`, machine, contact)).toMatchObject({
    status: 200,
    body: { results: [{ from: { id: machine }, to: { id: contact } }] },
  });
  expect(await associate(`0-1/${type}`, other, machine)).toMatchObject({
    status: 200,
    body: { results: [{ from: { id: other }, to: { id: machine } }] },
  });
  for (const [path, ids] of [
    [`${type}/${machine}/associations/0-1`, [contact, other]],
    [`0-1/${contact}/associations/${type}`, [machine]],
    [`0-1/${other}/associations/${type}`, [machine]],
  ] as const) {
    const { body } = await account.call<{ results: { toObjectId: number }[] }>(
      'GET',
      `/crm/objects/2026-09/${path}`,
    );
    expect(body.results.map(({ toObjectId }) => String(toObjectId))).toEqual(
      ids,
    );
  }
});
