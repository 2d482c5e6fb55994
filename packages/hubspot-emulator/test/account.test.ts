import { startAccount, type TestAccount } from './start-account.ts';

let account: TestAccount;

beforeEach(() => {
  account = startAccount();
});

const anyCall = () => account.call('GET', '/crm/objects/2026-09/contacts');

// https://developers.hubspot.com/docs/api-reference/latest/account/account-information/guide
it('says which account it is, in the dated and the old path', async () => {
  account = startAccount({ timeZone: 'Europe/Paris', currency: 'EUR' });
  for (const path of [
    '/account-info/2026-09/details',
    '/account-info/v3/details',
  ]) {
    expect((await account.call('GET', path)).body).toMatchObject({
      portalId: 12_345_678,
      timeZone: 'Europe/Paris',
      companyCurrency: 'EUR',
      utcOffset: '+01:00',
      utcOffsetMilliseconds: 3_600_000,
    });
  }
});

it.each([
  [undefined, 'UTC', '+00:00', 0],
  ['Europe/Paris', 'Europe/Paris', '+02:00', 7_200_000],
  ['America/St_Johns', 'America/St_Johns', '-02:30', -9_000_000],
])(
  'counts the summer of %s from UTC',
  async (given, timeZone, utcOffset, utcOffsetMilliseconds) => {
    account = startAccount({
      ...(given === undefined ? {} : { timeZone: given }),
      clock: () => Date.parse('2026-07-01T00:00:00.000Z'),
    });

    expect(
      (await account.call('GET', '/account-info/2026-09/details')).body,
    ).toMatchObject({ timeZone, utcOffset, utcOffsetMilliseconds });
  },
);

// https://developers.hubspot.com/docs/api-reference/latest/account/limits-tracking/guide
it('says how far its limits are used', async () => {
  await account.defineMachine();
  await account.create('contacts', { firstname: 'Ana' });

  expect(
    (await account.call('GET', '/crm/limits/2026-09/custom-object-types')).body,
  ).toEqual({ limit: 10, usage: 1, percentage: 10 });
  const { body } = await account.call<{
    hubspotDefinedObjectTypes: object[];
  }>('GET', '/crm/limits/2026-09/records');
  expect(body.hubspotDefinedObjectTypes).toContainEqual(
    expect.objectContaining({
      objectTypeId: '0-1',
      usage: 1,
      pluralLabel: 'Contacts',
    }),
  );
  expect(body).toMatchObject({
    customObjectTypes: {
      overallUsage: 0,
      byObjectType: [{ singularLabel: 'Machine', usage: 0 }],
    },
  });
  expect(
    (await account.call('GET', '/crm/limits/2026-09/custom-properties')).body,
  ).toMatchObject({ overallLimit: 10_000, overallUsage: 8 });
  await account.call(
    'POST',
    '/crm/associations/2026-09/contacts/companies/labels',
    { label: 'Buyer', name: 'buyer' },
  );
  expect(
    (await account.call('GET', '/crm/limits/2026-09/associations/labels')).body,
  ).toMatchObject({
    results: expect.arrayContaining([
      expect.objectContaining({ allLabels: ['Buyer'], usage: 1, limit: 50 }),
    ]),
  });
});

// https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
it('refuses what goes beyond the day’s limit until the next day', async () => {
  account.emulator.faults.dailyLimit = 2;
  await anyCall();
  await anyCall();
  expect(await anyCall()).toMatchObject({
    status: 429,
    body: { policyName: 'DAILY', errorType: 'RATE_LIMIT' },
  });

  account.clock.now += 86_400_000;
  expect((await anyCall()).status).toBe(200);
});

it('refuses a token that has expired', async () => {
  account.emulator.faults.tokenExpiresAt = account.clock.now + 1_000;
  expect((await anyCall()).status).toBe(200);
  account.clock.now += 1_000;

  expect(await anyCall()).toMatchObject({
    status: 401,
    body: { category: 'EXPIRED_AUTHENTICATION' },
  });
});

it('lets its search lag as it is told while it runs', async () => {
  const find = async () =>
    (
      await account.call<{ total: number }>(
        'POST',
        '/crm/objects/2026-09/contacts/search',
        { query: 'Ana' },
      )
    ).body.total;
  await account.create('contacts', { firstname: 'Ana' });
  account.clock.now += 1_000;
  expect(await find()).toBe(0);
  account.emulator.faults.searchLagMs = 500;

  expect(await find()).toBe(1);
});
