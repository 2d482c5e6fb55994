import { startAccount, type TestAccount } from './start-account.ts';

const owners = '/crm/owners/2026-09';
const users = '/settings/users/2026-09';
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

const emails = async (path: string) =>
  (
    await account.call<{ results: { email: string }[] }>('GET', path)
  ).body.results.map(({ email }) => email);

// https://developers.hubspot.com/docs/api-reference/latest/crm/owners/guide
it('shows an owner by id, and by the id of the user', async () => {
  const owner = await account.call('GET', `${owners}/751001`);

  expect(owner).toMatchObject({
    status: 200,
    body: {
      id: '751001',
      email: 'lea@nord.example',
      type: 'PERSON',
      firstName: 'Léa',
      lastName: 'Fontaine',
      userId: 51_001,
      userIdIncludingInactive: 51_001,
      archived: false,
      teams: [{ id: '301', name: 'Sales', primary: true }],
    },
  });
  expect(
    (await account.call('GET', `${owners}/51001?idProperty=userId`)).body,
  ).toEqual(owner.body);
});

it('lists owners page by page', async () => {
  const { body } = await account.call<{
    results: object[];
    paging: { next: { after: string } };
  }>('GET', `${owners}?limit=2`);

  expect(body.results).toHaveLength(2);
  expect(
    await emails(`${owners}?limit=2&after=${body.paging.next.after}`),
  ).toEqual(['paul@nord.example']);
});

it('finds an owner by e-mail, and none among those archived', async () => {
  expect(await emails(`${owners}?email=ines@nord.example`)).toEqual([
    'ines@nord.example',
  ]);
  expect(await emails(`${owners}?email=nobody@nord.example`)).toEqual([]);
  expect(await emails(`${owners}?archived=true`)).toEqual([]);
});

// https://developers.hubspot.com/docs/api-reference/latest/settings/users/guide
it('shows a user with rights and teams, by id and by e-mail', async () => {
  const user = await account.call('GET', `${users}/51001`);

  expect(user).toMatchObject({
    status: 200,
    body: {
      id: '51001',
      email: 'lea@nord.example',
      superAdmin: false,
      roleIds: [],
      primaryTeamId: '301',
      secondaryTeamIds: ['302'],
    },
  });
  expect(
    (await account.call('GET', `${users}/lea@nord.example?idProperty=EMAIL`))
      .body,
  ).toEqual(user.body);
});

it('shows who is a super admin, and leaves out a team there is not', async () => {
  expect((await account.call('GET', `${users}/51010`)).body).toMatchObject({
    superAdmin: true,
  });
  expect((await account.call('GET', `${users}/51011`)).body).not.toHaveProperty(
    'primaryTeamId',
  );
});

it('lists users, and teams with their members', async () => {
  expect(await emails(users)).toHaveLength(3);
  expect((await account.call('GET', `${users}/teams`)).body).toEqual({
    results: [
      {
        id: '301',
        name: 'Sales',
        userIds: ['51001', '51010'],
        secondaryUserIds: [],
      },
      {
        id: '302',
        name: 'Marketing',
        userIds: [],
        secondaryUserIds: ['51001'],
      },
    ],
  });
});

it.each([`${owners}/1`, `${users}/1`])('answers 404 at %s', async (path) => {
  expect(await account.call('GET', path)).toMatchObject({
    status: 404,
    body: { category: 'OBJECT_NOT_FOUND' },
  });
});

it.each([
  `${owners}?limit=501`,
  `${owners}?limit=0x10`,
  `${owners}?limit=1e1`,
  `${owners}?after=x`,
  `${users}?limit=101`,
  `${users}?limit=0`,
])('refuses %s', async (path) => {
  expect((await account.call('GET', path)).status).toBe(400);
});

// https://developers.hubspot.com/docs/api-reference/latest/account/settings/user-provisioning/users/delete-user
it('makes an archived owner of a user who is removed', async () => {
  expect((await account.call('DELETE', `${users}/51010`)).status).toBe(204);

  expect(await emails(users)).not.toContain('ines@nord.example');
  expect(await emails(owners)).not.toContain('ines@nord.example');
  expect((await account.call('GET', `${users}/51010`)).status).toBe(404);
  expect((await account.call('DELETE', `${users}/51010`)).status).toBe(404);
  const { body } = await account.call<{ results: object[] }>(
    'GET',
    `${owners}?archived=true`,
  );
  expect(body.results).toMatchObject([
    {
      id: '751010',
      firstName: 'Ines',
      userId: null,
      userIdIncludingInactive: 51_010,
      archived: true,
    },
  ]);
  expect((await account.call('GET', `${owners}/751010`)).status).toBe(404);
  expect(
    (await account.call('GET', `${owners}/751010?archived=true`)).status,
  ).toBe(200);
});
