import { createAccountMemory } from '#src/accounts/account-memory.ts';
import { defaultSettings } from '#src/accounts/settings.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { createCastingStore } from '#src/store/casting-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
  await createAccountStore(db).install({
    accountId: 1,
    installedBy: null,
    adminIds: [],
    marketingUserIds: [],
    marketingTeamIds: [],
    language: 'en',
    timeZone: 'Europe/Paris',
    maxFactAgeDays: 180,
    starterTypeId: null,
    voteTypeId: null,
    settings: defaultSettings,
  });
});
afterAll(() => db.destroy());

const versionNow = async () =>
  (await createCastingStore(db).readVersions(1)).accountVersion;

it('asks the database once, and again when another replica changed the account', async () => {
  const accounts = createAccountStore(db);
  const find = jest.spyOn(accounts, 'findVersion');
  const memory = createAccountMemory(accounts);
  await memory.recall(1);
  await memory.recall(1);
  const before = await memory.confirm(1, await versionNow());

  expect(before?.settings.privacy).toBe(defaultSettings.privacy);
  expect(find).toHaveBeenCalledTimes(1);

  await createAccountStore(db).update(1, {
    settings: { ...defaultSettings, privacy: 'named' },
  });

  const after = await memory.confirm(1, await versionNow());
  expect(after?.settings.privacy).toBe('named');
  expect((await memory.recall(1))?.settings.privacy).toBe('named');
  expect(find).toHaveBeenCalledTimes(2);
});

it('forgets an account that is gone', async () => {
  const memory = createAccountMemory(createAccountStore(db));
  await memory.recall(1);
  await db.deleteFrom('accounts').execute();

  expect(await memory.confirm(1, await versionNow())).toBeNull();
  expect(await memory.recall(1)).toBeNull();
});
