import { createAccountStore } from '#src/store/account-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { defaultSettings } from '#src/accounts/settings.ts';
import type { Account } from '#src/accounts/account.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;

const account: Account = {
  accountId: 1,
  installedBy: null,
  adminIds: [],
  marketingUserIds: [51_010],
  marketingTeamIds: [],
  language: 'en',
  timeZone: 'Europe/Paris',
  maxFactAgeDays: 180,
  starterTypeId: null,
  voteTypeId: null,
  settings: defaultSettings,
};

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});
afterAll(() => db.destroy());
beforeEach(() => db.deleteFrom('accounts').execute());

it('leaves settings that were saved in between as they are', async () => {
  const accounts = createAccountStore(db);
  await accounts.install(account);
  const settings = { ...defaultSettings, startersOnCard: 5 };
  await accounts.update(1, { settings, language: 'fr' });
  // At start, and when the custom objects are found, by whoever read the account before that.
  await accounts.install(account);
  await accounts.update(1, { starterTypeId: '2-1', voteTypeId: '2-2' });

  expect(await accounts.find(1)).toEqual({
    ...account,
    settings,
    language: 'fr',
    starterTypeId: '2-1',
    voteTypeId: '2-2',
  });
});

it('loses no field when two change different ones at once', async () => {
  const accounts = createAccountStore(db);
  await accounts.install(account);
  await Promise.all([
    accounts.update(1, { language: 'fr' }),
    accounts.update(1, { timeZone: 'UTC' }),
    accounts.update(1, { maxFactAgeDays: 90 }),
  ]);

  expect(await accounts.find(1)).toMatchObject({
    language: 'fr',
    timeZone: 'UTC',
    maxFactAgeDays: 90,
  });
});

it('changes nothing where what the change rests on was changed by another', async () => {
  const accounts = createAccountStore(db);
  await accounts.install(account);
  const settings = { ...defaultSettings, startersOnCard: 5 };
  expect(await accounts.update(1, { settings }, account)).toBe(true);
  expect(await accounts.update(1, { settings }, account)).toBe(false);
  // Another field is another's.
  expect(await accounts.update(1, { language: 'fr' }, account)).toBe(true);
});

it('says that an account is not there', async () => {
  expect(await createAccountStore(db).update(7, { language: 'fr' })).toBe(
    false,
  );
});
