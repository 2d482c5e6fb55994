import { createEmulator, type Emulator } from 'hubspot-emulator';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { connectPrivateApp } from '#test/helpers/connect-private-app.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp({ install: false });
});
afterEach(() => app.close());

/** From now on HubSpot answers as this account does. */
const moveTo = async (timeZone: string): Promise<Emulator> => {
  const accessToken = `token-of-${timeZone}`;
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken,
    people,
    timeZone,
  });
  app.others.set(accessToken, emulator);
  await connectPrivateApp(app.db, ACCOUNT_ID, accessToken);

  return emulator;
};
const zone = async () =>
  (await createAccountStore(app.db).find(ACCOUNT_ID))?.timeZone;
const aDay = () => {
  app.clock.now = new Date(app.clock.now.getTime() + 24 * 60 * 60_000);
};

it('gives an account the time zone that HubSpot has for it, and follows it', async () => {
  await moveTo('America/New_York');
  await app.service.keepTimeZone(ACCOUNT_ID);
  expect(await zone()).toBe('America/New_York');

  // Once a day is enough.
  await moveTo('US/Hawaii');
  await app.service.keepTimeZone(ACCOUNT_ID);
  expect(await zone()).toBe('America/New_York');
  aDay();
  await app.service.keepTimeZone(ACCOUNT_ID);
  expect(await zone()).toBe('US/Hawaii');
});

it('keeps the last known one while HubSpot does not tell, and asks again', async () => {
  const emulator = await moveTo('Asia/Tokyo');
  emulator.failNext({
    path: /account-info/,
    respond: () =>
      Response.json({ category: 'MISSING_SCOPES' }, { status: 403 }),
  });
  await app.service.keepTimeZone(ACCOUNT_ID);
  expect(await zone()).toBe('Europe/Paris');

  await app.service.keepTimeZone(ACCOUNT_ID);
  expect(await zone()).toBe('Asia/Tokyo');
});
