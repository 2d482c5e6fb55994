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

const unlabelled = {
  category: 'HUBSPOT_DEFINED',
  typeId: 279,
  label: null,
};
const primary = { category: 'HUBSPOT_DEFINED', typeId: 1, label: 'Primary' };
const path = (from = 'contacts', id = contact) =>
  `/crm/objects/2026-09/${from}/${id}/associations`;
const list = async (from = 'contacts', id = contact, to = 'companies') =>
  (await account.call<{ results: object[] }>('GET', `${path(from, id)}/${to}`))
    .body.results;
const label = (specs: object[], to = 'companies', toId = company) =>
  account.call('PUT', `${path()}/${to}/${toId}`, specs);
const asPrimary = {
  associationCategory: 'HUBSPOT_DEFINED',
  associationTypeId: 1,
};

it('associates two records without a label, as seen from both', async () => {
  const put = () =>
    account.call('PUT', `${path()}/default/companies/${company}`);

  expect(await put()).toMatchObject({
    status: 200,
    body: {
      status: 'COMPLETE',
      results: [
        {
          from: { id: contact },
          to: { id: company },
          associationSpec: {
            associationCategory: 'HUBSPOT_DEFINED',
            associationTypeId: 279,
          },
        },
      ],
    },
  });
  expect((await put()).status).toBe(200);
  expect(await list()).toEqual([
    { toObjectId: Number(company), associationTypes: [unlabelled] },
  ]);
  expect(await list('companies', company, 'contacts')).toEqual([
    {
      toObjectId: Number(contact),
      associationTypes: [{ ...unlabelled, typeId: 280 }],
    },
  ]);
});

it('associates with a label, and then without one, too', async () => {
  expect(await label([asPrimary])).toEqual(
    expect.objectContaining({
      status: 201,
      body: {
        fromObjectTypeId: '0-1',
        fromObjectId: Number(contact),
        toObjectTypeId: '0-2',
        toObjectId: Number(company),
        labels: ['Primary'],
      },
    }),
  );
  expect(await list()).toEqual([
    { toObjectId: Number(company), associationTypes: [primary, unlabelled] },
  ]);
});

it.each([
  ['a type nobody knows', [{ ...asPrimary, associationTypeId: 9 }]],
  ['a type of the other direction', [{ ...asPrimary, associationTypeId: 2 }]],
  ['another category', [{ ...asPrimary, associationCategory: 'USER_DEFINED' }]],
  ['no type', []],
])('refuses to associate by %s', async (_, specs) => {
  expect(await label(specs)).toMatchObject({
    status: 400,
    body: { category: 'VALIDATION_ERROR' },
  });
  expect(await list()).toEqual([]);
});

it('refuses a type that leads to another object than the path', async () => {
  const type = await account.defineMachine();
  const id = await account.create(type, { title: 'A' });

  expect((await label([asPrimary], type, id)).status).toBe(400);
});

it('answers 404 when either record is missing', async () => {
  for (const missing of [
    `${path()}/default/companies/999`,
    `${path('contacts', '999')}/default/companies/${company}`,
  ]) {
    expect(await account.call('PUT', missing)).toMatchObject({
      status: 404,
      body: { category: 'OBJECT_NOT_FOUND' },
    });
  }
  expect(
    (await account.call('GET', `${path('contacts', '999')}/companies`)).status,
  ).toBe(404);
});

it('refuses objects that are not associated with each other', async () => {
  const type = await account.defineMachine();
  const id = await account.create(type, { title: 'A' });

  expect(
    (
      await account.call(
        'PUT',
        `/crm/objects/2026-09/${type}/${id}/associations/default/companies/${company}`,
      )
    ).status,
  ).toBe(400);
});

it('ends all associations between two records, in both directions', async () => {
  await label([asPrimary]);

  expect(
    await account.call('DELETE', `${path()}/companies/${company}`),
  ).toMatchObject({ status: 204, body: undefined });
  expect(await list()).toEqual([]);
  expect(await list('companies', company, 'contacts')).toEqual([]);
});

it('ends associations with a record that is archived', async () => {
  await label([asPrimary]);
  await account.call('DELETE', `/crm/objects/2026-09/companies/${company}`);

  expect(await list()).toEqual([]);
});

it('lists associations page by page', async () => {
  for (const name of ['A', 'B', 'C']) {
    const id = await account.create('companies', { name });
    await account.call('PUT', `${path()}/default/companies/${id}`);
  }
  const page = async (query: string) =>
    (
      await account.call<{
        results: object[];
        paging?: { next: { after: string } };
      }>('GET', `${path()}/companies?limit=2${query}`)
    ).body;
  const first = await page('');
  const second = await page(`&after=${first.paging?.next.after}`);

  expect(first.results).toHaveLength(2);
  expect(second.results).toHaveLength(1);
  expect(second.paging).toBeUndefined();
  for (const query of ['limit=501', 'limit=0', 'after=x']) {
    expect(
      (await account.call('GET', `${path()}/companies?${query}`)).status,
    ).toBe(400);
  }
});

it('shows associations with a record read, one entry for each type', async () => {
  await label([asPrimary]);
  const { body } = await account.call(
    'GET',
    `/crm/objects/2026-09/contacts/${contact}?associations=companies`,
  );

  expect(body['associations']).toEqual({
    companies: {
      results: [
        { id: company, type: 'primary' },
        { id: company, type: 'contact_to_company' },
      ],
    },
  });
});

it('names the ways two objects can be associated', async () => {
  expect(
    (
      await account.call(
        'GET',
        '/crm/associations/2026-09/contacts/companies/labels',
      )
    ).body,
  ).toEqual({ results: [primary, unlabelled] });
});

it('writes the primary company into the contact’s property, and takes it out again', async () => {
  const named = async () =>
    (
      await account.call<{ properties: Record<string, string | null> }>(
        'GET',
        `/crm/objects/2026-09/contacts/${contact}?properties=associatedcompanyid`,
      )
    ).body.properties['associatedcompanyid'];

  expect(await named()).toBeNull();
  await label([asPrimary]);
  expect(await named()).toBe(company);
  await account.call('DELETE', `${path()}/companies/${company}`);
  expect(await named()).toBeNull();
});
