import { settingsRoute } from '@starters/contracts';
import { createSealer, keyIdOf } from '#src/installations/sealer.ts';
import { resealTokens } from '#src/store/reseal-tokens.ts';
import { TEST_SECRET } from '#test/helpers/connect-private-app.ts';
import {
  FIRST,
  type OAuthWorld,
  SECOND,
  startOAuthWorld,
} from './oauth-world.ts';

const newKey = 'Qm7d0xWc4sVt9zKp2LrYh6Bn1GfEa8Uj3oIi';

let world: OAuthWorld;

beforeEach(async () => {
  world = await startOAuthWorld();
  await world.browser().install(FIRST);
  await world.browser().install(SECOND);
});
afterEach(() => world.close());

const sealedTokens = async () =>
  (
    await world.db
      .selectFrom('installations')
      .select(['account_id', 'sealed_access', 'sealed_refresh'])
      .orderBy('account_id')
      .execute()
  ).map((row) => [row.sealed_access, row.sealed_refresh].join(' '));
const settingsWith = (
  config: Parameters<OAuthWorld['replica']>[0],
  accountId = FIRST,
) => world.call(accountId, settingsRoute.path, world.replica(config));

it('seals all tokens with the new key, and does nothing the second time', async () => {
  const sealer = createSealer([newKey, TEST_SECRET]);
  expect(await resealTokens(world.db, sealer)).toEqual({
    changed: [FIRST, SECOND],
    unchanged: 0,
    failed: [],
  });
  const sealed = await sealedTokens();
  for (const each of sealed) {
    expect(each.match(new RegExp(keyIdOf(newKey), 'g'))).toHaveLength(2);
  }

  expect(await resealTokens(world.db, sealer)).toMatchObject({ unchanged: 2 });
  expect(await sealedTokens()).toEqual(sealed);
  // The key of before is needed no more.
  expect(await settingsWith({ ENCRYPTION_KEY: newKey })).toMatchObject({
    ok: true,
  });
});

it('goes on where it was interrupted: replicas with both keys serve all the time', async () => {
  // One account has the new key, the other one the old.
  const before = await sealedTokens();
  await resealTokens(world.db, createSealer([newKey, TEST_SECRET]));
  const [access = '', refresh = ''] = (before[1] ?? '').split(' ');
  await world.db
    .updateTable('installations')
    .set({ sealed_access: access, sealed_refresh: refresh })
    .where('account_id', '=', SECOND)
    .execute();
  const both = { ENCRYPTION_KEY: newKey };
  expect(await settingsWith(both, FIRST)).toMatchObject({ ok: true });
  expect(await settingsWith(both, SECOND)).toMatchObject({ ok: true });

  expect(
    await resealTokens(world.db, createSealer([newKey, TEST_SECRET])),
  ).toMatchObject({ changed: [SECOND], unchanged: 1 });
});

it('says which key is missing, changes nothing, and calls the account not uninstalled', async () => {
  const before = await sealedTokens();
  const { changed, failed } = await resealTokens(
    world.db,
    createSealer([newKey]),
  );

  expect(changed).toEqual([]);
  expect(failed.map(({ accountId }) => accountId)).toEqual([FIRST, SECOND]);
  expect(failed[0]?.because).toContain(keyIdOf(TEST_SECRET));
  expect(await sealedTokens()).toEqual(before);

  const wrong = {
    APP_SECRET: 'Zr5kTq8vXw1yNc4mJb7hLs0dPg3fHe6aUo2R',
    ENCRYPTION_KEY: newKey,
  };
  expect(await settingsWith(wrong)).toMatchObject({
    ok: true,
    unlisted: expect.stringContaining('npm run doctor') as string,
  });
  expect((await world.installations.find(FIRST))?.disconnectedAt).toBeNull();
  // With the key again everything is as before.
  expect(
    await settingsWith({ ...wrong, ENCRYPTION_KEY_PREVIOUS: TEST_SECRET }),
  ).toMatchObject({ ok: true, unlisted: null });
});
