import {
  accessToken,
  startAccount,
  type TestAccount,
} from './start-account.ts';

let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

// The older spellings are those the official SDK calls:
// https://developers.hubspot.com/docs/api-reference/legacy/migration-guide
it.each([
  ['objects/{v}/contacts/{contact}', '/crm/v3/objects/contacts/{contact}'],
  ['objects/{v}/contacts', '/crm/v3/objects/contacts/'],
  [
    'objects/{v}/contacts/{contact}/associations/companies',
    '/crm/v4/objects/contacts/{contact}/associations/companies',
  ],
  [
    'associations/{v}/contacts/companies/labels',
    '/crm/v4/associations/contacts/companies/labels',
  ],
  ['properties/{v}/contacts', '/crm/v3/properties/contacts'],
  ['properties/{v}/contacts/email', '/crm/v3/properties/contacts/email'],
  ['lists/{v}?listIds=17', '/crm/v3/lists/?listIds=17'],
  [
    'lists/{v}/records/0-1/{contact}/memberships',
    '/crm/v3/lists/records/0-1/{contact}/memberships',
  ],
  ['owners/{v}', '/crm/v3/owners/'],
  ['owners/{v}/751001', '/crm/v3/owners/751001'],
  ['-object-schemas/{v}/schemas', '/crm-object-schemas/v3/schemas'],
  ['-object-schemas/{v}/schemas/machine', '/crm/v3/schemas/machine'],
  ['settings/users/{v}', '/settings/v3/users/'],
  ['settings/users/{v}/teams', '/settings/v3/users/teams'],
])('answers %s the same in every spelling', async (dated, older) => {
  const contact = await account.create('contacts', { city: 'Lille' });
  await account.defineMachine();
  await account.call('POST', '/crm/lists/2026-09', {
    name: 'A',
    objectTypeId: '0-1',
    processingType: 'MANUAL',
  });
  const [prefix, rest] = dated.startsWith('settings')
    ? ['/', dated]
    : [dated.startsWith('-') ? '/crm' : '/crm/', dated];
  const get = async (version: string) => {
    const path = (prefix + rest).replace('{v}', version);
    const { status, body } = await account.call(
      'GET',
      path.replace('{contact}', contact),
    );

    return { status, body };
  };
  const answer = await get('2026-09');

  expect(answer.status).toBe(200);
  expect(await get('2026-03')).toEqual(answer);
  const { status, body } = await account.call(
    'GET',
    older.replace('{contact}', contact),
  );
  expect({ status, body }).toEqual(answer);
});

it.each([
  ['GET', '/crm/objects/2026-09/contacts/1/merge'],
  ['GET', '/crm/objects/2026-09/contacts/gdpr-delete/1'],
  ['GET', '/crm/properties/2026-09/contacts/groups'],
  ['GET', '/crm/objects/2025-09/contacts'],
  ['GET', '/crm/v3/objects/contacts/1/associations/companies'],
  ['POST', '/crm/v3/associations/contacts/companies/batch/read'],
  ['GET', '/crm/v4/objects/contacts'],
  ['GET', '/crm/imports/2026-09'],
  ['GET', '/'],
])('says of %s %s that it does not answer it', async (method, path) => {
  expect(await account.call(method, path)).toMatchObject({
    status: 501,
    body: {
      status: 'error',
      category: 'NOT_IMPLEMENTED',
      message: `This emulator does not answer ${method} ${path}; see its README.`,
    },
  });
});

const post = async (body: string, headers: Record<string, string>) => {
  const response = await account.emulator.fetch(
    new Request('https://emulator.local/crm/objects/2026-09/contacts', {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, ...headers },
      body,
    }),
  );

  return { status: response.status, body: await response.json() };
};
const asJson = { 'content-type': 'application/json; charset=utf-8' };

it.each(['', '{', '[1,', 'properties=1'])(
  'answers 400 to the body "%s", which is no JSON',
  async (body) => {
    expect(await post(body, asJson)).toMatchObject({
      status: 400,
      body: {
        category: 'VALIDATION_ERROR',
        message: 'Invalid input JSON: unable to parse the request body',
      },
    });
  },
);

it.each(['[]', 'null', '{}', '{"properties":[1]}', '{"properties":{"a":{}}}'])(
  'answers 400 to the body %s, which has another shape',
  async (body) => {
    expect(await post(body, asJson)).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(/^Invalid input JSON: /) },
    });
  },
);

it.each(['text/plain', 'application/x-www-form-urlencoded'])(
  'answers 415 to a body in %s',
  async (contentType) => {
    expect(
      await post('{"properties":{}}', { 'content-type': contentType }),
    ).toMatchObject({ status: 415, body: { status: 'error' } });
  },
);

it('takes a batch of 3 MB', async () => {
  const inputs = Array.from({ length: 60 }, () => ({
    properties: { description: 'x'.repeat(50_000) },
  }));

  expect(
    await account.call('POST', '/crm/objects/2026-09/companies/batch/create', {
      inputs,
    }),
  ).toMatchObject({ status: 201 });
});

it('answers 400 to 3 MB where they cannot be', async () => {
  expect((await post('x'.repeat(3_000_000), asJson)).status).toBe(400);
  expect(
    (
      await account.call('POST', '/crm/objects/2026-09/contacts/search', {
        query: 'x'.repeat(3_000_000),
      })
    ).status,
  ).toBe(400);
});
