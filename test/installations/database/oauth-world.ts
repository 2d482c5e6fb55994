import pino from 'pino';
import { SERVICE_ORIGIN } from '@starters/contracts';
import {
  createEmulator,
  createOAuthServer,
  type Emulator,
  type OAuthServer,
  serveEmulator,
} from 'hubspot-emulator';
import { people } from '#demo/seed/people.ts';
import { createSealer } from '#src/installations/sealer.ts';
import {
  ENTERPRISE_SCOPES,
  OPTIONAL_SCOPES,
  REQUIRED_SCOPES,
} from '#src/installations/scopes.ts';
import { createService, type Service } from '#src/service/create-service.ts';
import { createInstallationStore } from '#src/store/installation-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { TEST_SECRET } from '#test/helpers/connect-private-app.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';
import { NORA } from '#test/helpers/start-app.ts';
import { signedRequest } from '#test/helpers/signed-request.ts';

/** Accounts that may let the app in; the last one has no Enterprise hub. */
export const FIRST = 48_302_715;
export const SECOND = 48_302_716;
export const SMALL = 48_302_717;

const clientSecret = 'test-client-secret';

type BrowserWorld = Pick<OAuthWorld, 'service' | 'hubspot' | 'clock'>;

/** A browser: it keeps cookies for as long as it is told, and follows nothing by itself. */
export class Browser {
  readonly cookies = new Map<string, { value: string; until: number }>();
  private readonly world: BrowserWorld;

  constructor(world: BrowserWorld) {
    this.world = world;
  }

  /** Opens an address of the service or of HubSpot. */
  async open(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, SERVICE_ORIGIN);
    if (url.pathname === '/oauth/authorize') {
      return this.world.hubspot.fetch(new Request(url, init));
    }
    const cookie = [...this.cookies]
      .filter(([, { until }]) => until > this.world.clock.now)
      .map(([name, { value }]) => `${name}=${value}`);
    const response = await this.world.service.app.fetch(
      new Request(url, { ...init, headers: { cookie: cookie.join('; ') } }),
    );
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      const [, seconds = 'Infinity'] = /Max-Age=(\d+)/.exec(set) ?? [];
      const until = this.world.clock.now + Number(seconds) * 1_000;
      this.cookies.set(name, { value, until });
    }

    return response;
  }

  /** Begins to install, decides on HubSpot's screen, and gives the address that HubSpot sends back to. */
  async decide(
    accountId: number,
    decision: 'connect' | 'cancel' = 'connect',
  ): Promise<string> {
    const begun = await this.open('/oauth/install');
    const screen = begun.headers.get('location') ?? '';
    const decided = await this.open(screen, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ account: String(accountId), decision }),
    });
    const back = decided.headers.get('location');
    if (back === null) throw new Error(await decided.text());

    return back;
  }

  /** Installs the app in an account; the page at the end. */
  async install(accountId: number): Promise<{ status: number; text: string }> {
    const ended = await this.open(await this.decide(accountId));

    return { status: ended.status, text: await ended.text() };
  }
}

/** The service of an app with OAuth, with three accounts of HubSpot side by side. */
export interface OAuthWorld {
  db: Database;
  databaseUrl: string;
  /** Where HubSpot's API is served. */
  hubspotUrl: string;
  hubspot: OAuthServer;
  emulators: Map<number, Emulator>;
  service: Service;
  /** Of HubSpot, by which tokens expire, and of the service. */
  clock: { now: number };
  /** Another replica on the same database; other settings than the first where they are named. */
  replica(
    config?: Partial<Parameters<typeof createService>[0]['config']>,
    options?: { isPrivate?: boolean },
  ): Service;
  browser(): Browser;
  installations: ReturnType<typeof createInstallationStore>;
  /** A signed call of a super admin in an account. */
  call(
    accountId: number,
    path: string,
    service?: Service,
  ): Promise<Record<string, unknown>>;
  /** What the database's clock has passed over: tokens expire by it. */
  age(accountId: number, seconds: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything; no account has let the app in yet. */
export const startOAuthWorld = async (): Promise<OAuthWorld> => {
  const clock = { now: Date.now() };
  const emulators = new Map(
    [FIRST, SECOND, SMALL].map((accountId) => [
      accountId,
      createEmulator({
        accountId,
        accessToken: `inside-${accountId}`,
        people,
        searchLagMs: 0,
        timeZone: 'Europe/Berlin',
      }),
    ]),
  );
  const hubspot = createOAuthServer(
    {
      appId: 77,
      name: 'Conversation Starters',
      clientId: 'client-77',
      clientSecrets: [clientSecret],
      redirectUrls: [`${SERVICE_ORIGIN}/oauth/callback`],
      requiredScopes: [...REQUIRED_SCOPES],
      optionalScopes: [...OPTIONAL_SCOPES],
    },
    [...emulators].map(([accountId, emulator]) => ({
      name: `Account ${accountId}`,
      emulator,
      emulatorToken: `inside-${accountId}`,
      userId: NORA,
      ...(accountId === SMALL ? { lacks: [...ENTERPRISE_SCOPES] } : {}),
    })),
    () => clock.now,
  );
  const served = await serveEmulator(hubspot);
  const { db, url: databaseUrl } = await createTestDatabase();
  const replica: OAuthWorld['replica'] = (
    config = {},
    { isPrivate = false } = {},
  ) =>
    createService({
      db,
      config: {
        APP_SECRET: TEST_SECRET,
        ...(isPrivate ? {} : { HUBSPOT_CLIENT_ID: 'client-77' }),
        HUBSPOT_CLIENT_SECRET: clientSecret,
        HUBSPOT_API_BASE_URL: served.url,
        HUBSPOT_AUTHORIZE_URL: `${served.url}/oauth/authorize`,
        CATALOG_REFRESH_MS: 10_000,
        QUIET_MS: 0,
        ...config,
      },
      log: pino({ level: 'silent' }),
      now: () => new Date(clock.now),
      publishSoon: () => {},
    });
  const service = replica();

  return {
    db,
    databaseUrl,
    hubspotUrl: served.url,
    hubspot,
    emulators,
    service,
    clock,
    replica,
    browser: () => new Browser({ service, hubspot, clock }),
    installations: createInstallationStore(db, createSealer([TEST_SECRET])),
    call: async (accountId, path, on = service) => {
      const response = await on.app.fetch(
        signedRequest(
          'GET',
          `${path}?language=en&userId=${NORA}&portalId=${accountId}&userEmail=a%40b.example&appId=77`,
          '',
          clock.now,
        ),
      );

      return (await response.json()) as Record<string, unknown>;
    },
    age: async (accountId, seconds) => {
      const row = await db
        .selectFrom('installations')
        .select('expires_at')
        .where('account_id', '=', accountId)
        .executeTakeFirstOrThrow();
      await db
        .updateTable('installations')
        .set({
          expires_at: new Date(
            (row.expires_at?.getTime() ?? 0) - seconds * 1_000,
          ),
        })
        .where('account_id', '=', accountId)
        .execute();
    },
    close: async () => {
      await served.close();
      await db.destroy();
    },
  };
};
