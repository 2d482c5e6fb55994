import { people } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { seedStarters } from '#demo/seed/seed-starters.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { createEmulator } from 'hubspot-emulator';
import { connectPrivateApp } from './connect-private-app.ts';
import type { TestApp } from './start-app.ts';

/**
 * Installs the app in a further account with a HubSpot of its own, seeded like the first: the
 * same people and the same ids of records. Gives the ids of its contacts.
 */
export const addAccount = async (
  app: TestApp,
  accountId: number,
): Promise<string[]> => {
  const accessToken = `token-of-${accountId}`;
  const emulator = createEmulator({
    accountId,
    accessToken,
    people,
    searchLagMs: 0,
  });
  app.others.set(accessToken, emulator);
  const now = app.clock.now.getTime();
  const account = await seedAccount(emulator, { now });
  const objects = await installObjects(
    createHubSpotClient({ accountId, accessToken, baseUrl: app.emulatorUrl }),
    'en',
  );
  await seedStarters(emulator, account, { ...objects, now });
  const accounts = createAccountStore(app.db);
  const first = await accounts.find(app.emulator.accountId);
  if (!first) throw new Error('The test has no account.');
  await accounts.install({
    ...first,
    accountId,
    starterTypeId: null,
    voteTypeId: null,
  });
  await connectPrivateApp(app.db, accountId, accessToken);

  return account.contactIds;
};
