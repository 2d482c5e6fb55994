import path from 'node:path';
import { DAY_MS, reviewRoute } from '@starters/contracts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { createEmulator, type Emulator, serveEmulator } from 'hubspot-emulator';
import {
  createPreviewClock,
  readProject,
  serveHost,
} from 'hubspot-host/server';
import {
  buildInProcess,
  type HostBrowser,
  openBrowser,
} from 'hubspot-host/testing';
import { description, viewers } from '#demo/describe-app.ts';
import { ACCOUNT_ID, people, TIME_ZONE } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { seedStarters } from '#demo/seed/seed-starters.ts';
import { createTestDatabase } from './create-test-database.ts';
import {
  type ServiceProcess,
  startServiceProcess,
} from '#tools/faults/service-process.ts';
import { callSigned } from '#tools/faults/sign-call.ts';
import { waitFor } from './raw-records.ts';
import { INES } from './start-app.ts';

/** Everything a person has before them, in headless Chromium, over a service process of its own. */
export interface BrowserApp extends HostBrowser {
  emulator: Emulator;
  databaseUrl: string;
  voteTypeId: string;
  starterTypeId: string;
  contactIds: string[];
  killService(): Promise<void>;
  startService(): Promise<void>;
  /** A second browser at the same account, with somebody else in front of it. */
  openAnother(): Promise<HostBrowser>;
  /** Lets days pass at once, for HubSpot, its proxy and the service; not for the browser. */
  passDays(days: number): void;
}

/** Further salespeople for tests: the preview's menu has two, and groups of fewer than five are hidden. */
const colleagues = [51_003, 51_004, 51_005].map((userId) => ({
  userId,
  role: { en: 'Sales', fr: 'Commercial' },
}));

/**
 * Resolves once the service has read the account. What whoever opens the first card waits for has
 * tests of its own; with others at work on the machine it is longer than HubSpot's proxy waits.
 */
const firstReading = async (
  service: ServiceProcess,
  clientSecret: string,
): Promise<void> => {
  const isRead = await waitFor(
    () =>
      callSigned(
        service.url,
        { userId: INES, accountId: ACCOUNT_ID, clientSecret, now: Date.now },
        reviewRoute.method,
        reviewRoute.path,
      ).then(
        ({ body }) => (body as { ok: boolean }).ok,
        () => false,
      ),
    (isOk) => isOk,
  );
  if (!isRead) throw new Error('The service has not read the account.');
};

/**
 * Starts the stand-in, the service, the CRM and Chromium.
 *
 * @param options.isRead whether the service has read the account. Left out: it has; else it reads
 * it when the first screen of the app is opened, or when background work needs it.
 */
export const startBrowserApp = async ({
  isRead = true,
}: { isRead?: boolean } = {}): Promise<BrowserApp> => {
  const root = path.resolve();
  const built = await buildInProcess({
    root,
    cacheFolder: path.join(root, '.cache'),
  });
  const accessToken = 'e2e-access-token';
  const clientSecret = 'e2e-client-secret';
  const clock = createPreviewClock();
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken,
    people,
    searchLagMs: 0,
    clock: clock.now,
  });
  const { features, permittedUrls, functions, scopes, workflowActions } =
    await readProject(root);
  // The service has the scopes of its manifest, as in HubSpot.
  emulator.scopes.granted = scopes && new Set(scopes);
  const served = await serveEmulator(emulator);
  const { db, url: databaseUrl } = await createTestDatabase();
  await db.destroy();
  const now = Date.now();
  const account = await seedAccount(emulator, { now });
  const objects = await installObjects(
    createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken,
      baseUrl: served.url,
    }),
    'en',
  );
  await seedStarters(emulator, account, { ...objects, now });

  const settings = {
    DATABASE_URL: databaseUrl,
    HUBSPOT_ACCOUNT_ID: String(ACCOUNT_ID),
    HUBSPOT_ACCESS_TOKEN: accessToken,
    HUBSPOT_CLIENT_SECRET: clientSecret,
    HUBSPOT_API_BASE_URL: served.url,
    APP_SECRET: 'a-secret-of-more-than-thirty-two-characters',
    MARKETING_USER_IDS: '51010',
    CATALOG_REFRESH_MS: '500',
    QUIET_MS: '1000',
  };
  let service: ServiceProcess = await startServiceProcess(settings);
  if (isRead) await firstReading(service, clientSecret);
  // A host has one session: whoever sits at another browser has a host of their own.
  const serve = () =>
    serveHost({
      app: {
        description,
        features,
        permittedUrls,
        functions,
        workflowActions,
        extensionsFolder: built.extensionsFolder,
      },
      account: {
        emulator,
        people,
        timeZone: TIME_ZONE,
        viewers: [...viewers, ...colleagues],
        layoutFile: null,
        clock,
      },
      service: { clientSecret, url: () => service.url },
      hostFolder: built.hostFolder,
      port: 0,
      startCommand: 'npm start',
    });
  const host = await serve();
  const others: (HostBrowser & { host: typeof host })[] = [];
  const browser = await openBrowser(host, process.env['TEST_CHROMIUM'] ?? '');

  return {
    ...browser,
    emulator,
    databaseUrl,
    ...objects,
    contactIds: account.contactIds,
    killService: () => service.kill(),
    startService: async () => {
      service = await startServiceProcess(settings, clock.daysAhead() * DAY_MS);
    },
    passDays: (days) => {
      clock.setDaysAhead(clock.daysAhead() + days);
      service.setClock(clock.daysAhead() * DAY_MS);
    },
    openAnother: async () => {
      const own = await serve();
      const opened = await openBrowser(own, process.env['TEST_CHROMIUM'] ?? '');
      others.push({ ...opened, host: own });

      return opened;
    },
    close: async () => {
      for (const other of others) {
        await other.close();
        await other.host.close();
      }
      await browser.close();
      await host.close();
      await service.stop();
      await served.close();
    },
  };
};
