import { defaultSettings } from '#src/accounts/settings.ts';
import pino from 'pino';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import {
  createEmulator,
  type Emulator,
  type EmulatorPeople,
  serveEmulator,
} from 'hubspot-emulator';
import { ACCOUNT_ID, people } from '#demo/seed/people.ts';
import { type SeededAccount, seedAccount } from '#demo/seed/seed-account.ts';
import { type SeededStarters, seedStarters } from '#demo/seed/seed-starters.ts';
import { createService, type Service } from '#src/service/create-service.ts';
import { pause } from '#src/waiting.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { connectPrivateApp, TEST_SECRET } from './connect-private-app.ts';
import { createCardCalls } from './as-card.ts';
import { createTestDatabase } from './create-test-database.ts';
import { CLIENT_SECRET, signedRequest } from './signed-request.ts';

/** The people of the seed that tests speak of. */
export const LEA = 51_001;
export const TOM = 51_002;
export const INES = 51_010;
export const NORA = 51_020;

const accessToken = 'test-access-token';

/**
 * Calls per ten seconds, and searches per second. Tests move the clock by hours in a moment; at
 * HubSpot's 110 and 5 they would wait for the next seconds. test/faults holds the service to the
 * real limits.
 */
const manyCalls = 1_000;

/** The service over a real PostgreSQL and a seeded emulator. */
export interface TestApp {
  /** The people of the account, as HubSpot has them: changed in place. */
  people: EmulatorPeople;
  emulator: Emulator;
  /** Emulators of further accounts, by their access tokens, under the same address. */
  others: Map<string, Emulator>;
  service: Service;
  db: Database;
  databaseUrl: string;
  emulatorUrl: string;
  seeded: SeededAccount & {
    starterIds: SeededStarters;
    starterTypeId: string;
    voteTypeId: string;
  };
  /** Moves the service's clock. */
  clock: { now: Date };
  /**
   * A signed call, as HubSpot's proxy makes it; the parsed answer and its status. A card is asked for
   * with the moments of its record, as HubSpot shows them to the person, unless the path says others,
   * and is opened before anything that only an open card calls.
   */
  call(
    as: number,
    method: string,
    path: string,
    body?: unknown,
    options?: { language?: string; accountId?: number },
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  /** A call of a person in HubSpot's own screens. */
  crm(
    as: number,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Record<string, unknown>>;
  /** Another replica of the service on the same database. */
  replica(): Service;
  /** The same account by way of another replica: its `call` and its `service`. */
  atReplica(): TestApp;
  close(): Promise<void>;
}

/** Starts everything from nothing, with custom objects and seed unless told otherwise. */
export const startApp = async ({
  install = true,
  refreshMs = 10_000,
  sharesClock = false,
  pausesReally = false,
}: {
  install?: boolean;
  refreshMs?: number;
  /** Whether HubSpot's time is that of `clock`, too. */
  sharesClock?: boolean;
  /** Whether the service waits as long as it says before it tries again; else a twentieth. */
  pausesReally?: boolean;
} = {}): Promise<TestApp> => {
  const clock = { now: new Date() };
  // A test may change people; the next one has them as they were.
  const peopleNow: EmulatorPeople = structuredClone(people);
  const emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken,
    people: peopleNow,
    searchLagMs: 0,
    ...(sharesClock ? { clock: () => clock.now.getTime() } : {}),
  });
  emulator.faults.burstLimit = manyCalls;
  emulator.faults.searchLimit = manyCalls;
  const others = new Map<string, Emulator>();
  const served = await serveEmulator({
    fetch: (request) => {
      const token = request.headers.get('authorization')?.split(' ')[1] ?? '';

      return (others.get(token) ?? emulator).fetch(request);
    },
  });
  const { db, url: databaseUrl } = await createTestDatabase();
  const account = await seedAccount(emulator, { now: clock.now.getTime() });
  const ids = { starterTypeId: '', voteTypeId: '' };
  let starterIds: SeededStarters = {};
  if (install) {
    const client = createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken,
      baseUrl: served.url,
    });
    Object.assign(ids, await installObjects(client, 'en'));
    starterIds = await seedStarters(emulator, account, {
      starterTypeId: ids.starterTypeId,
      now: clock.now.getTime(),
    });
  }
  await createAccountStore(db).install({
    accountId: ACCOUNT_ID,
    installedBy: null,
    adminIds: [],
    marketingUserIds: [INES],
    marketingTeamIds: [],
    language: 'en',
    timeZone: 'Europe/Paris',
    settings: defaultSettings,
    maxFactAgeDays: 180,
    starterTypeId: null,
    voteTypeId: null,
  });
  await connectPrivateApp(db, ACCOUNT_ID, accessToken);
  const replica = () =>
    createService({
      db,
      config: {
        APP_SECRET: TEST_SECRET,
        HUBSPOT_CLIENT_SECRET: CLIENT_SECRET,
        HUBSPOT_API_BASE_URL: served.url,
        CATALOG_REFRESH_MS: refreshMs,
        QUIET_MS: 0,
      },
      log: pino({ level: 'silent' }),
      now: () => clock.now,
      publishSoon: () => {},
      sleep: (ms) => pause(pausesReally ? ms : ms / 20),
    });
  const service = replica();

  const cardCalls = createCardCalls(
    (accountId) =>
      [...others.values()].find((each) => each.accountId === accountId) ??
      emulator,
    ({ as, accountId }, contactId) =>
      call(as, 'GET', `/v1/contacts/${contactId}/starters`, undefined, {
        accountId,
      }),
    () => clock.now,
  );
  const callAt =
    (one: Service): TestApp['call'] =>
    async (
      as,
      method,
      path,
      body,
      { language = 'en', accountId = ACCOUNT_ID } = {},
    ) => {
      const called = { accountId, as, method, path };
      await cardCalls.openFirst(called);
      const complete = await cardCalls.complete(called);
      const response = await one.app.fetch(
        signedRequest(
          method,
          `${complete}${complete.includes('?') ? '&' : '?'}language=${language}&userId=${as}&portalId=${accountId}&userEmail=a%40b.example&appId=1`,
          body === undefined ? '' : JSON.stringify(body),
          clock.now.getTime(),
        ),
      );

      return {
        status: response.status,
        body: (await response.json()) as Record<string, unknown>,
      };
    };
  const call = callAt(service);

  const app: TestApp = {
    people: peopleNow,
    emulator,
    others,
    service,
    db,
    databaseUrl,
    emulatorUrl: served.url,
    seeded: { ...account, ...ids, starterIds },
    clock,
    replica,
    atReplica: () => {
      const other = replica();

      return { ...app, service: other, call: callAt(other) };
    },

    call,

    crm: async (as, method, path, body) => {
      const response = await emulator.fetchAsUser(
        new Request(`${served.url}${path}`, {
          method,
          ...(body === undefined
            ? {}
            : {
                body: JSON.stringify(body),
                headers: { 'content-type': 'application/json' },
              }),
        }),
        as,
      );
      const text = await response.text();

      return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    },

    close: async () => {
      await served.close();
      await db.destroy();
    },
  };

  return app;
};
