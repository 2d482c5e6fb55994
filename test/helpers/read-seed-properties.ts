import { createEmulator, serveEmulator } from 'hubspot-emulator';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import type { PropertyKinds } from '#src/starters/catalog.ts';

/** The properties of the demo's account, as the service reads them. */
export const readSeedProperties = async (): Promise<PropertyKinds> => {
  const accessToken = 'right';
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken,
    people,
  });
  await seedAccount(emulator, { now: Date.now() });
  const served = await serveEmulator(emulator);
  const client = createHubSpotClient({
    accountId: ACCOUNT_ID,
    accessToken,
    baseUrl: served.url,
  });
  const { starterTypeId } = await installObjects(client, 'en');
  const properties = await createStarterSource(
    client,
    starterTypeId,
  ).readProperties();
  await served.close();

  return properties;
};
