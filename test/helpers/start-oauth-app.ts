import path from 'node:path';
import { installPage } from '@starters/contracts';
import {
  createEmulator,
  type Emulator,
  type OAuthServer,
  serveEmulator,
} from 'hubspot-emulator';
import { readProject, serveHost } from 'hubspot-host/server';
import {
  buildInProcess,
  type HostBrowser,
  openBrowser,
} from 'hubspot-host/testing';
import { description, viewers } from '#demo/describe-app.ts';
import { CLIENT_ID, createOAuthHubSpot } from '#demo/oauth-hubspot.ts';
import { ACCOUNT_ID, people, TIME_ZONE } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { startServiceProcess } from '#tools/faults/service-process.ts';
import { createTestDatabase } from './create-test-database.ts';

/** An account with contacts on HubSpot's default properties, and the app not in it yet. */
export interface OAuthApp extends HostBrowser {
  emulator: Emulator;
  hubspot: OAuthServer;
  contactIds: string[];
}

const emulatorToken = 'inside-the-stand-in';
const clientSecret = 'e2e-client-secret';

/** Starts the stand-in with its authorise screen, the service, the CRM and Chromium. */
export const startOAuthApp = async (): Promise<OAuthApp> => {
  const root = path.resolve();
  const built = await buildInProcess({
    root,
    cacheFolder: path.join(root, '.cache'),
  });
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken: emulatorToken,
    people,
    timeZone: TIME_ZONE,
    searchLagMs: 0,
  });
  const { contactIds } = await seedAccount(emulator, { now: Date.now() });
  const hubspot = createOAuthHubSpot({ emulator, emulatorToken, clientSecret });
  const served = await serveEmulator(hubspot);
  const { db, url: databaseUrl } = await createTestDatabase();
  await db.destroy();
  const service = await startServiceProcess({
    DATABASE_URL: databaseUrl,
    HUBSPOT_CLIENT_ID: CLIENT_ID,
    HUBSPOT_CLIENT_SECRET: clientSecret,
    HUBSPOT_API_BASE_URL: served.url,
    APP_SECRET: 'a-secret-of-more-than-thirty-two-characters',
    CATALOG_REFRESH_MS: '500',
    QUIET_MS: '1000',
  });
  const { features, permittedUrls, functions, workflowActions, webhooks } =
    await readProject(root);
  const host = await serveHost({
    app: {
      description,
      features,
      permittedUrls,
      functions,
      workflowActions,
      webhooks,
      extensionsFolder: built.extensionsFolder,
    },
    account: {
      emulator,
      people,
      timeZone: TIME_ZONE,
      viewers,
      layoutFile: null,
      oauth: { server: hubspot, installPath: installPage.path },
    },
    service: { clientSecret, url: () => service.url },
    hostFolder: built.hostFolder,
    port: 0,
    startCommand: 'npm start',
  });
  const browser = await openBrowser(host, process.env['TEST_CHROMIUM'] ?? '');

  return {
    ...browser,
    emulator,
    hubspot,
    contactIds,
    close: async () => {
      await browser.close();
      await host.close();
      await service.stop();
      await served.close();
    },
  };
};
