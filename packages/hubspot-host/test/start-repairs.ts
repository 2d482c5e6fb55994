import path from 'node:path';
import { createEmulator, type Emulator } from 'hubspot-emulator';
import { readProject } from '#host/project/read-project.ts';
import { ACCOUNT_ID, people, viewers } from '#host/seed/people.ts';
import { seedAccount } from '#host/seed/seed-account.ts';
import { serveHost } from '#host/server/serve-host.ts';
import { buildInProcess } from '#host/testing/build-in-process.ts';
import { type HostBrowser, openBrowser } from '#host/testing/open-browser.ts';

/** The second fixture app in headless Chromium, over the account of the command. */
export interface Repairs extends HostBrowser {
  emulator: Emulator;
  /** The id of the record of a type whose property has a value. */
  find(type: string, property: string, value: string): Promise<string>;
}

/** The account is far from the browser's time zone and pays in pounds. */
export const TIME_ZONE = 'Pacific/Auckland';

/** Opens the app with every card placed, built with its profile `dev`. */
export const startRepairs = async (): Promise<Repairs> => {
  const root = path.resolve('packages/hubspot-host/fixtures/repairs');
  const profile = 'dev';
  const built = await buildInProcess({
    root,
    cacheFolder: path.resolve('.cache'),
    profile,
  });
  const { appName, features, permittedUrls, functions, variables, scopes } =
    await readProject(root, profile);
  const [first] = people.users;
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken: 'repairs-access',
    people,
    searchLagMs: 0,
    timeZone: TIME_ZONE,
    currency: 'GBP',
  });
  emulator.scopes.granted = new Set(scopes);
  await seedAccount(emulator, first?.id ?? 0);
  const host = await serveHost({
    app: {
      description: {
        name: appName,
        appId: 8,
        servicePages: null,
        objects: [],
        segmentDeletion: null,
      },
      features,
      permittedUrls,
      functions,
      variables,
      extensionsFolder: built.extensionsFolder,
    },
    account: {
      emulator,
      people,
      timeZone: TIME_ZONE,
      viewers,
      layoutFile: null,
    },
    service: null,
    hostFolder: built.hostFolder,
    port: 0,
    startCommand: 'npx hubspot-host',
  });
  const browser = await openBrowser(host, process.env['TEST_CHROMIUM'] ?? '');

  return {
    ...browser,
    emulator,
    find: async (type, property, value) => {
      const response = await emulator.fetchAsUser(
        new Request(
          `https://emulator.local/crm/objects/2026-09/${type}?limit=100&properties=${property}`,
        ),
        first?.id ?? 0,
      );
      const { results } = (await response.json()) as {
        results: { id: string; properties: Record<string, string> }[];
      };
      const found = results.find(
        ({ properties }) => properties[property] === value,
      );
      if (!found) throw new Error(`No ${type} with ${property} ${value}.`);

      return found.id;
    },
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
};
