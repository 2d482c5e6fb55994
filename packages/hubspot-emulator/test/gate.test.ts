import {
  accessToken,
  startAccount,
  type TestAccount,
} from './start-account.ts';

const contacts = '/crm/objects/2026-09/contacts';
let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

const send = (headers: Record<string, string>) =>
  account.emulator.fetch(
    new Request(`https://emulator.local${contacts}`, { headers }),
  );

// https://developers.hubspot.com/docs/api-reference/error-handling
it.each([
  ['no token', {}],
  ['another token', { authorization: 'Bearer another' }],
  ['another scheme', { authorization: `Basic ${accessToken}` }],
])('answers 401 to a call with %s', async (_, headers) => {
  const response = await send(headers);

  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({
    status: 'error',
    category: 'INVALID_AUTHENTICATION',
    correlationId: expect.any(String),
  });
});

// https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
it.each([
  ['GET', contacts, 'crm.objects.contacts.read'],
  ['POST', contacts, 'crm.objects.contacts.write'],
  ['POST', `${contacts}/search`, 'crm.objects.contacts.read'],
  ['POST', `${contacts}/batch/read`, 'crm.objects.contacts.read'],
  ['POST', `${contacts}/batch/upsert`, 'crm.objects.contacts.write'],
  ['GET', '/crm/v3/objects/0-1/1', 'crm.objects.contacts.read'],
  ['GET', '/crm/objects/2026-09/companies', 'crm.objects.companies.read'],
  ['GET', '/crm/objects/2026-09/2-41001', 'crm.objects.custom.read'],
  ['DELETE', '/crm/objects/2026-09/2-41001/1', 'crm.objects.custom.write'],
  [
    'POST',
    '/crm/associations/2026-09/contacts/companies/batch/read',
    'crm.objects.contacts.read',
  ],
  ['POST', '/crm/objects/2026-09/tasks', 'crm.objects.contacts.write'],
  [
    'POST',
    '/crm/associations/2026-09/2-41001/contacts/batch/associate/default',
    'crm.objects.custom.write',
  ],
  ['GET', '/crm-object-schemas/2026-09/schemas', 'crm.schemas.custom.read'],
  ['POST', '/crm-object-schemas/2026-09/schemas', 'crm.schemas.custom.write'],
  ['GET', '/crm/properties/2026-09/contacts', 'crm.objects.contacts.read'],
  ['POST', '/crm/properties/2026-09/2-41001', 'crm.schemas.custom.write'],
  ['GET', '/crm/lists/2026-09/1', 'crm.lists.read'],
  ['PUT', '/crm/lists/2026-09/1/memberships/add', 'crm.lists.write'],
  ['GET', '/crm/owners/2026-09', 'crm.objects.owners.read'],
  ['GET', '/settings/users/2026-09', 'settings.users.read'],
  ['GET', '/settings/users/2026-09/teams', 'settings.users.teams.read'],
  ['GET', '/settings/v3/users/teams', 'settings.users.teams.read'],
])('answers 403 to %s %s without %s', async (method, path, scope) => {
  account.emulator.scopes.granted = new Set();
  const body = ['POST', 'PUT'].includes(method) ? {} : undefined;

  expect(await account.call(method, path, body)).toMatchObject({
    status: 403,
    body: {
      category: 'MISSING_SCOPES',
      errors: [{ context: { requiredGranularScopes: [scope] } }],
    },
  });
  account.emulator.scopes.granted = new Set([scope]);
  expect((await account.call(method, path, body)).status).not.toBe(403);
});

it.each([
  ['GET', '/crm/objects/2026-09/CONTACTS', 'crm.objects.contacts.read'],
  ['GET', '/crm/objects/2026-09/%63ontacts', 'crm.objects.contacts.read'],
  ['GET', '/crm/obj%65cts/2026-09/contacts', 'crm.objects.contacts.read'],
  ['GET', '/crm/v3/objects/Contact', 'crm.objects.contacts.read'],
  ['POST', '/crm/objects/2026-09/Companies', 'crm.objects.companies.write'],
  ['GET', '/crm/properties/2026-09/TICKET', 'tickets'],
  ['GET', '/crm/pipelines/2026-09/DEAL', 'crm.objects.deals.read'],
  [
    'POST',
    '/crm/associations/2026-09/DEALS/contacts/batch/read',
    'crm.objects.deals.read',
  ],
])('asks %s %s for %s, however it is spelled', async (method, path, scope) => {
  const body = method === 'POST' ? { inputs: [], properties: {} } : undefined;
  account.emulator.scopes.granted = new Set([
    'crm.objects.custom.read',
    'crm.objects.custom.write',
    'crm.schemas.custom.read',
  ]);

  expect(await account.call(method, path, body)).toMatchObject({
    status: 403,
    body: { errors: [{ context: { requiredGranularScopes: [scope] } }] },
  });
  account.emulator.scopes.granted = new Set([scope]);
  expect((await account.call(method, path, body)).status).toBeLessThan(300);
});

it('knows an object of HubSpot by no name of a custom one', async () => {
  expect(
    await account.call('GET', '/crm/objects/2026-09/p_contact'),
  ).toMatchObject({ status: 400 });
});

// https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
it('answers 429 to the 111th call within ten seconds', async () => {
  const first = await account.call('GET', contacts);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'x-hubspot-ratelimit-max': '110',
    'x-hubspot-ratelimit-remaining': '109',
    'x-hubspot-ratelimit-interval-milliseconds': '10000',
  });
  account.clock.now += 5_000;
  for (let call = 2; call <= 110; call += 1) {
    expect((await account.call('GET', contacts)).status).toBe(200);
  }
  account.clock.now += 4_999;
  const refused = await account.call('GET', contacts);

  expect(refused.status).toBe(429);
  expect(refused.body).toEqual({
    status: 'error',
    message: 'You have reached your ten_secondly_rolling limit.',
    errorType: 'RATE_LIMIT',
    correlationId: expect.any(String),
    policyName: 'TEN_SECONDLY_ROLLING',
    requestId: expect.any(String),
  });
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    'x-hubspot-ratelimit-remaining': '0',
  });
  expect(refused.headers.get('retry-after')).toBeNull();

  account.clock.now += 1;
  expect((await account.call('GET', contacts)).status).toBe(200);
  expect((await account.call('GET', contacts)).status).toBe(429);
});

it('takes as many searches in a second as the account may make', async () => {
  const search = async () =>
    (await account.call('POST', `${contacts}/search`, {})).status;
  account.emulator.faults.searchLimit = 7;
  for (let made = 0; made < 7; made += 1) expect(await search()).toBe(200);
  expect(await search()).toBe(429);
});

it('says the limit of the app and what is left of the day, where there is one', async () => {
  account.emulator.faults.burstLimit = 190;
  const of = async (path: string, method = 'GET', body?: object) => {
    const { headers } = await account.call(method, path, body);

    return [
      'x-hubspot-ratelimit-max',
      'x-hubspot-ratelimit-daily',
      'x-hubspot-ratelimit-daily-remaining',
    ].map((name) => headers.get(name));
  };
  expect(await of(contacts)).toEqual(['190', null, null]);
  account.emulator.faults.dailyLimit = 3;
  expect(await of(contacts)).toEqual(['190', '3', '2']);
  // A search counts, and says nothing.
  expect(await of(`${contacts}/search`, 'POST', {})).toEqual([
    null,
    null,
    null,
  ]);
  expect(await of(`${contacts}/1`)).toEqual(['190', '3', '0']);
});

it('writes nothing that it answers with 429', async () => {
  for (let call = 0; call < 110; call += 1) await account.call('GET', contacts);
  const body = { properties: { city: 'Lille' } };

  expect((await account.call('POST', contacts, body)).status).toBe(429);
  expect((await account.callAs(51_001)('GET', contacts)).body).toEqual({
    results: [],
  });
});

it('answers 429 to the sixth search within a second, in a count of its own', async () => {
  const search = () => account.call('POST', `${contacts}/search`, {});
  for (let call = 1; call <= 5; call += 1) {
    const { status, headers } = await search();
    expect(status).toBe(200);
    expect(headers.get('x-hubspot-ratelimit-max')).toBeNull();
  }
  const refused = await search();

  expect(refused).toMatchObject({
    status: 429,
    body: {
      message: 'You have reached your secondly limit.',
      policyName: 'SECONDLY',
    },
  });
  expect(
    (await account.call('GET', contacts)).headers.get(
      'x-hubspot-ratelimit-remaining',
    ),
  ).toBe('109');
  account.clock.now += 1_000;
  expect((await search()).status).toBe(200);
});

it('answers 414 to an address that is too long', async () => {
  const statusOf = async (length: number) =>
    (
      await account.emulator.fetch(
        new Request(
          `https://api.hubapi.com${contacts}?properties=${'x,'.repeat(length / 2)}`,
          { headers: { authorization: `Bearer ${accessToken}` } },
        ),
      )
    ).status;

  expect(await statusOf(16_400)).toBe(414);
  expect(await statusOf(16_000)).toBe(200);
});

it('asks people in the CRM for no token, scope or patience', async () => {
  account.emulator.scopes.granted = new Set();
  account.emulator.faults.down = true;
  for (let call = 0; call < 120; call += 1) {
    await account.callAs(51_001)('GET', contacts);
  }

  expect((await account.callAs(51_001)('GET', contacts)).status).toBe(200);
});

// https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
it.each([
  ['oauth', 110],
  ['private-starter', 100],
  ['private', 190],
  ['private-with-more', 250],
] as const)(
  'allows an app of the kind %s %d calls in ten seconds',
  async (appKind, most) => {
    const own = startAccount({ appKind });
    const { headers } = await own.call('GET', '/crm/owners/2026-09');

    expect(headers.get('X-HubSpot-RateLimit-Max')).toBe(String(most));
    expect(headers.get('X-HubSpot-RateLimit-Remaining')).toBe(String(most - 1));
  },
);
