import { people, startAccount, type TestAccount } from './start-account.ts';

// https://knowledge.hubspot.com/user-management/hubspot-user-permissions-guide
let account: TestAccount;
let own: string;
let other: string;
let nobodys: string;
const lea = 51_001;

beforeEach(async () => {
  account = startAccount({
    people: {
      ...people,
      users: people.users.map((user) =>
        user.id === lea
          ? {
              ...user,
              rights: {
                contacts: 'owned' as const,
                hiddenProperties: ['city'],
              },
            }
          : user,
      ),
    },
  });
  own = await account.create('contacts', {
    firstname: 'Ana',
    city: 'Lyon',
    hubspot_owner_id: '751001',
  });
  other = await account.create('contacts', {
    firstname: 'Ben',
    city: 'Leeds',
    hubspot_owner_id: '751010',
  });
  nobodys = await account.create('contacts', { firstname: 'Chloé' });
});

const path = '/crm/objects/2026-09/contacts';
const idsOf = ({ body }: { body: { results: { id: string }[] } }) =>
  body.results.map(({ id }) => id);

it('does not show a contact of another, whoever asks for it and however', async () => {
  const asLea = account.callAs(lea);

  expect((await asLea('GET', `${path}/${other}`)).status).toBe(404);
  expect(
    (
      await asLea('PATCH', `${path}/${other}`, {
        properties: { firstname: 'X' },
      })
    ).status,
  ).toBe(404);
  expect(idsOf(await asLea('GET', path))).toEqual([own, nobodys]);
  expect(idsOf(await asLea('POST', `${path}/search`, {}))).toEqual([
    own,
    nobodys,
  ]);
  expect(
    idsOf(
      await asLea('POST', `${path}/batch/read`, {
        properties: [],
        inputs: [{ id: own }, { id: other }],
      }),
    ),
  ).toEqual([own]);
});

it('does not tell of it by its company', async () => {
  const company = await account.create('companies', { name: 'Shop' });
  for (const id of [own, other]) {
    await account.call(
      'PUT',
      `${path}/${id}/associations/default/companies/${company}`,
    );
  }
  const { body } = await account.callAs(lea)<{
    results: { toObjectId: number }[];
  }>('GET', `/crm/objects/2026-09/companies/${company}/associations/contacts`);

  expect(body.results.map(({ toObjectId }) => String(toObjectId))).toEqual([
    own,
  ]);
  const all = await account.call<{ results: object[] }>(
    'GET',
    `/crm/objects/2026-09/companies/${company}/associations/contacts`,
  );
  expect(all.body.results).toHaveLength(2);
});

it('leaves out a property they may not read, and refuses to write it', async () => {
  const asLea = account.callAs(lea);
  const { body } = await asLea<{ properties: object }>(
    'GET',
    `${path}/${own}?properties=firstname,city`,
  );

  expect(body.properties).toMatchObject({ firstname: 'Ana' });
  expect(body.properties).not.toHaveProperty('city');
  expect(
    (await asLea('PATCH', `${path}/${own}`, { properties: { city: 'Nice' } }))
      .status,
  ).toBe(400);
  const { body: definitions } = await asLea<{ results: { name: string }[] }>(
    'GET',
    '/crm/properties/2026-09/contacts',
  );
  expect(definitions.results.map(({ name }) => name)).not.toContain('city');
});

it('shows the app and everybody else all of it', async () => {
  const { body } = await account.call<{ properties: object }>(
    'GET',
    `${path}/${other}?properties=city`,
  );

  expect(body.properties).toMatchObject({ city: 'Leeds' });
  expect((await account.callAs(51_010)('GET', `${path}/${own}`)).status).toBe(
    200,
  );
});
