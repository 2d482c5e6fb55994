import { courseSchema } from './courses.ts';
import { openServer } from './open-server.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let contactId: string;
const hook = async (name: string, body: object) => {
  const answer = await server.ask(`/api/hooks/${name}`, { body });

  return {
    status: answer.status,
    body: (await answer.json()) as Record<string, unknown>,
  };
};
const ofContact = (...properties: string[]) => ({
  objectTypeId: '0-1',
  objectId: contactId,
  properties,
});

beforeEach(async () => {
  server = await openServer();
  contactId = await server.account.create('contacts', {
    city: 'Lyon',
    firstname: 'Camille',
  });
});

afterEach(() => server.close());

it('reads the properties that are asked for, and no others', async () => {
  const { body } = await hook('properties', ofContact('city', 'lastname'));

  expect(body).toEqual({ data: { city: 'Lyon', lastname: null } });
});

it('gives null for a property that the account has not', async () => {
  const { body } = await hook('properties', ofContact('no_such_property'));

  expect(body).toEqual({ data: { no_such_property: null } });
});

it('reads what stands there now', async () => {
  await hook('properties', ofContact('city'));
  await server.account.call(
    'PATCH',
    `/crm/objects/2026-09/contacts/${contactId}`,
    { properties: { city: 'Paris' } },
  );

  const { body } = await hook('properties', ofContact('city'));

  expect(body).toEqual({ data: { city: 'Paris' } });
});

it('reads associated companies with how they are associated', async () => {
  const { create, call } = server.account;
  const primary = await create('companies', { name: 'Maison Bleue' });
  const former = await create('companies', { name: 'Former SA' });
  for (const [company, associationTypeId] of [
    [primary, 1],
    [former, 279],
  ] as const) {
    const { status } = await call(
      'PUT',
      `/crm/objects/2026-09/contacts/${contactId}/associations/companies/${company}`,
      [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }],
    );
    expect(status).toBeLessThan(300);
  }

  const { body } = await hook(
    'associations/companies',
    ofContact('name', 'industry'),
  );

  const { results, hasMore } = body['data'] as {
    results: {
      toObjectId: number;
      associationTypes: { typeId: number; label: string }[];
      properties: object;
    }[];
    hasMore: boolean;
  };
  expect(hasMore).toBe(false);
  expect(
    Object.fromEntries(
      results.map(({ toObjectId, properties }) => [toObjectId, properties]),
    ),
  ).toEqual({
    [primary]: { name: 'Maison Bleue', industry: null },
    [former]: { name: 'Former SA', industry: null },
  });
  const types = results.find(
    ({ toObjectId }) => toObjectId === Number(primary),
  )?.associationTypes;
  expect(types).toContainEqual(
    expect.objectContaining({ category: 'HUBSPOT_DEFINED', typeId: 1 }),
  );
  // HubSpot has no label for some types; the SDK's type has a text there all the same.
  expect(
    results.flatMap(({ associationTypes }) =>
      associationTypes.map(({ label }) => typeof label),
    ),
  ).not.toContain('object');
});

it('gives an empty list where nothing is associated', async () => {
  const { body } = await hook('associations/companies', ofContact('name'));

  expect(body).toEqual({
    data: { results: [], hasMore: false, nextOffset: 0 },
  });
});

it('says how HubSpot answered for a record that is not there', async () => {
  const { status, body } = await hook('properties', {
    ...ofContact('city'),
    objectId: '999999',
  });

  expect(status).toBe(500);
  expect(body).toEqual({ error: 'HubSpot answered 404.' });
});

it.each([
  ['properties', 'crm.objects.contacts.read'],
  ['associations/companies', 'crm.objects.companies.read'],
  ['associations/0-3', 'crm.objects.deals.read'],
  ['search/DEALS', 'crm.objects.deals.read'],
  ['search/0-1', 'crm.objects.contacts.read'],
  ['search/p_course', 'crm.objects.custom.read'],
])('keeps %s from an app without %s', async (name, scope) => {
  const all = [
    'crm.objects.contacts.read',
    'crm.objects.companies.read',
    'crm.objects.deals.read',
    'crm.objects.custom.read',
  ];
  await server.account.call(
    'POST',
    '/crm-object-schemas/2026-09/schemas',
    courseSchema,
  );
  const request = name.startsWith('search') ? {} : ofContact('city');
  server.account.emulator.scopes.granted = new Set(all);
  expect((await hook(name, request)).status).toBe(200);
  server.account.emulator.scopes.granted = new Set(
    all.filter((each) => each !== scope),
  );

  expect(await hook(name, request)).toEqual({
    status: 500,
    body: { error: `HubSpot answered 403: the app needs the scope ${scope}.` },
  });
});

it.each([
  ['no object', { properties: ['city'] }],
  ['a number for an id', { objectTypeId: '0-1', objectId: 1, properties: [] }],
  ['no properties', { objectTypeId: '0-1', objectId: '1' }],
])('refuses a request with %s', async (_, request) => {
  const { status, body } = await hook('properties', request);

  expect(status).toBe(400);
  expect(body).toEqual({ error: 'bad request' });
});

it('reads associated records a page at a time, beyond what HubSpot gives at once', async () => {
  const { call } = server.account;
  const batches = Array.from({ length: 6 }, (_, batch) =>
    Array.from({ length: 100 }, (__, index) => batch * 100 + index),
  );
  for (const numbers of batches) {
    const { body: made } = await call(
      'POST',
      '/crm/objects/2026-09/companies/batch/create',
      {
        inputs: numbers.map((number) => ({
          properties: { name: `Company ${number}` },
        })),
      },
    );
    const { results } = made as { results: { id: string }[] };
    await call(
      'POST',
      '/crm/associations/2026-09/contacts/companies/batch/associate/default',
      {
        inputs: results.map(({ id }) => ({
          from: { id: contactId },
          to: { id },
        })),
      },
    );
  }

  const { body } = await hook('associations/companies', {
    ...ofContact('name'),
    offset: 500,
    pageLength: 1,
  });

  expect(body).toMatchObject({
    data: {
      results: [{ properties: { name: 'Company 500' } }],
      hasMore: true,
      nextOffset: 501,
    },
  });
});
