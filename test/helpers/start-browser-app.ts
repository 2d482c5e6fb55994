import { execFile } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { SERVICE_ORIGIN } from '@starters/contracts';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import type { BuiltPreview } from 'hubspot-host/build/build-preview.ts';
import { createEmulator, type Emulator, serveEmulator } from 'hubspot-emulator';
import { listen } from 'hubspot-host/server/listen.ts';
import { createPreviewClock } from 'hubspot-host/server/preview-clock.ts';
import { ACCOUNT_ID, people, viewers } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { seedStarters } from '#demo/seed/seed-starters.ts';
import { readAppFeatures } from 'hubspot-host/server/app-features.ts';
import { createHsFetch } from 'hubspot-host/server/hs-fetch.ts';
import { createPreviewServer } from 'hubspot-host/server/create-preview-server.ts';
import type { AppFeatures } from 'hubspot-host/server/layout-view.ts';
import { openRecordLayout } from 'hubspot-host/server/record-layout.ts';
import { createTestDatabase } from './create-test-database.ts';
import {
  type ServiceProcess,
  startServiceProcess,
} from './start-service-process.ts';

/** Everything a person has before them, in headless Chromium, over a service process of its own. */
export interface BrowserApp {
  page: Page;
  emulator: Emulator;
  voteTypeId: string;
  starterTypeId: string;
  contactIds: string[];
  /** Opens a path of the CRM. */
  open(path: string): Promise<void>;
  /** Looks with the eyes of another, in their language unless told otherwise. */
  viewAs(userId: number, language?: string): Promise<void>;
  killService(): Promise<void>;
  startService(): Promise<void>;
  close(): Promise<void>;
}

type FixtureLocation =
  | 'crm.record.tab'
  | 'crm.record.sidebar'
  | 'crm.preview'
  | 'crm.bulkActions'
  | 'pages'
  | 'settings';

/** An extension of `test/fixtures`, and where HubSpot would draw it. */
export interface Fixture {
  name: string;
  location: FixtureLocation;
  /** Contacts unless told otherwise. */
  objectTypes?: string[];
}

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const build = async (): Promise<BuiltPreview> => {
  const { stdout } = await promisify(execFile)(
    path.resolve('node_modules/.bin/node'),
    ['tools/build-preview.ts'],
    { env: { PATH: process.env['PATH'] ?? '' } },
  );

  return JSON.parse(stdout) as BuiltPreview;
};

/** Builds cards of the fixtures with HubSpot's own builder, beside the app's own bundles. */
const addFixtures = async (
  built: BuiltPreview,
  names: string[],
): Promise<BuiltPreview> => {
  if (names.length === 0) return built;
  const extensionsFolder = await mkdtemp(path.join(tmpdir(), 'fixtures-'));
  await cp(built.extensionsFolder, extensionsFolder, { recursive: true });
  for (const name of names) {
    const folder = path.resolve('test/fixtures', name.toLowerCase());
    await promisify(execFile)(
      path.resolve('node_modules/.bin/node'),
      [
        '--input-type=module',
        '-e',
        `import { buildSingleExtension } from '@hubspot/ui-extensions-dev-server/build';
         await buildSingleExtension({ file: process.argv[1], outputDir: process.argv[2], emptyOutDir: false, minify: true, root: process.argv[3], logLevel: 'error' });`,
        path.join(folder, `${name}.tsx`),
        extensionsFolder,
        folder,
      ],
      { env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production' } },
    );
  }

  return { ...built, extensionsFolder };
};

const cardLocations = ['crm.record.tab', 'crm.record.sidebar', 'crm.preview'];

/** What the app offers with its fixtures: their cards first, their page instead of its own. */
const addFeatures = (own: AppFeatures, fixtures: Fixture[]): AppFeatures => {
  const at = (location: FixtureLocation) =>
    fixtures.find((each) => each.location === location)?.name;

  return {
    cards: [
      ...fixtures
        .filter(({ location }) => cardLocations.includes(location))
        .map(({ name, location, objectTypes = ['contacts'] }) => ({
          uid: name.toLowerCase(),
          name,
          description: '',
          location,
          objectTypes,
          bundle: name,
        })),
      ...own.cards,
    ],
    pages: at('pages') ?? own.pages,
    settings: at('settings') ?? own.settings,
    bulkActions: [
      ...fixtures
        .filter(({ location }) => location === 'crm.bulkActions')
        .map(({ name }) => ({
          uid: name.toLowerCase(),
          label: name,
          objectTypes: ['contacts'],
          displayMode: 'PANEL' as const,
          bundle: name,
        })),
      ...own.bulkActions,
    ],
  };
};

/**
 * Starts the stand-in, the service, the CRM and Chromium.
 *
 * @param fixtures extensions of `test/fixtures`; a name alone is a tab of contacts, before the
 *   app's own
 */
export const startBrowserApp = async (
  fixtures: (string | Fixture)[] = [],
): Promise<BrowserApp> => {
  const placed = fixtures.map((each): Fixture =>
    typeof each === 'string'
      ? { name: each, location: 'crm.record.tab' }
      : each,
  );
  const built = await addFixtures(
    await build(),
    placed.map(({ name }) => name),
  );
  const accessToken = 'e2e-access-token';
  const clientSecret = 'e2e-client-secret';
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken,
    people,
    searchLagMs: 0,
  });
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
  const key = 'e2e-key';
  const server = createPreviewServer({
    emulator,
    people,
    viewers,
    ...built,
    clock: createPreviewClock(),
    layout: await openRecordLayout(
      null,
      addFeatures(await readAppFeatures(process.cwd()), placed),
    ),
    key,
    servicePage: (path) => fetch(new URL(path, service.url)),
    hsFetch: createHsFetch({
      accountId: ACCOUNT_ID,
      appId: 1,
      clientSecret,
      permittedOrigins: [SERVICE_ORIGIN],
      resolve: (url) => new URL(url.pathname + url.search, service.url),
      // The service has nothing this large to say; a fixture asks for it.
      fetch: (url, init) =>
        String(url).includes('/fixtures/two-megabytes')
          ? Promise.resolve(new Response('x'.repeat(2_000_000)))
          : fetch(url, init),
    }),
  });
  const listening = await listen(server.fetch, 0);
  const browser: Browser = await chromium.launch({
    executablePath: process.env['TEST_CHROMIUM'] ?? '',
    args: chromiumFlags,
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1000 },
  });
  page.setDefaultTimeout(15_000);
  await page.goto(`${listening.url}/contacts?key=${key}`);

  return {
    page,
    emulator,
    ...objects,
    contactIds: account.contactIds,
    open: async (to) => {
      await page.goto(listening.url + to);
    },
    viewAs: async (userId, language) => {
      await page.request.put(`${listening.url}/api/session`, {
        data: { userId, ...(language ? { language } : {}) },
      });
    },
    killService: () => service.kill(),
    startService: async () => {
      service = await startServiceProcess(settings);
    },
    close: async () => {
      await browser.close();
      await listening.close();
      await service.stop();
      await served.close();
    },
  };
};
