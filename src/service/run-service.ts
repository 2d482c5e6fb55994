import { serve, type ServerType } from '@hono/node-server';
import { MINUTE_MS } from '@starters/contracts';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { AccountRepository } from '#src/accounts/account-repository.ts';
import { defaultSettings } from '#src/accounts/settings.ts';
import { type Config, sealingSecrets } from '#src/config.ts';
import { startJobs } from '#src/jobs/start-jobs.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { createInstallationStore } from '#src/store/installation-store.ts';
import { createSealer } from '#src/installations/sealer.ts';
import type { InstallationRepository } from '#src/installations/installation.ts';
import { createBuildStore } from '#src/store/build-store.ts';
import { createOutboxOverview } from '#src/store/outbox-overview.ts';
import { retryAfterUpgrade } from '#src/outbox/retry-after-upgrade.ts';
import { readBuild } from './read-build.ts';
import {
  backgroundPatience,
  connectionOptions,
} from '#src/store/connection-options.ts';
import { connectDatabase, openDatabase } from '#src/store/open-database.ts';
import { within } from '#src/waiting.ts';
import { createLeftEraser } from './erase-left.ts';
import { createEraseStore } from '#src/store/erase-store.ts';
import { createService, type Service } from './create-service.ts';
import { drainable } from './drain-server.ts';

/** How long the database may take to end its connections. */
const goodbyeMs = 2_000;
/** How often the time zones of accounts are looked after; HubSpot is asked once a day. */
const timeZonesMs = 10 * MINUTE_MS;

/** A running service. */
export interface RunningService extends Service {
  /** Where it listens. */
  url: string;
  /** Answers what was received, ends the jobs, then the database connections. */
  stop(): Promise<void>;
}

/**
 * Keeps the account of a private app, which the environment names. The settings page changes what an admin sets; the
 * environment speaks for an account that is new, and always for who may call and who is admin.
 */
const saveConfiguredAccount = async (
  accounts: AccountRepository,
  installations: InstallationRepository,
  config: Config,
): Promise<void> => {
  const { HUBSPOT_ACCOUNT_ID: accountId, HUBSPOT_ACCESS_TOKEN: accessToken } =
    config;
  if (accountId === undefined || accessToken === undefined) return;
  const fromEnvironment = {
    adminIds: config.ADMIN_USER_IDS,
    ...(config.ACCOUNT_TIME_ZONE === undefined
      ? {}
      : { timeZone: config.ACCOUNT_TIME_ZONE }),
  };
  await accounts.install({
    // Until HubSpot tells the account's own.
    timeZone: 'UTC',
    accountId,
    installedBy: null,
    starterTypeId: null,
    voteTypeId: null,
    marketingUserIds: config.MARKETING_USER_IDS,
    marketingTeamIds: config.MARKETING_TEAM_IDS,
    language: config.ACCOUNT_LANGUAGE,
    maxFactAgeDays: config.MAX_FACT_AGE_DAYS,
    settings: defaultSettings,
    ...fromEnvironment,
  });
  await accounts.update(accountId, fromEnvironment);
  await installations.connect(
    accountId,
    'private',
    { accessToken, refreshToken: null, expiresInSeconds: null },
    null,
  );
};

/** Rejects when the port is taken. */
const listen = async (
  fetch: Service['app']['fetch'],
  { PORT, HOST }: Pick<Config, 'PORT' | 'HOST'>,
): Promise<{ server: ServerType; port: number }> => {
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve({ fetch, port: PORT, hostname: HOST }, () =>
      resolve(starting),
    );
    starting.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;

  return { server, port };
};

/**
 * Runs the service on its port: database, account, jobs, timer and HTTP.
 *
 * @param databaseUrl the PostgreSQL to use
 * @param now the time; the machine's unless told otherwise
 */
export const runService = async (
  config: Config,
  databaseUrl: string,
  log: Logger,
  now: () => Date = () => new Date(),
): Promise<RunningService> => {
  const db = await openDatabase(databaseUrl);
  const backgroundDb = connectDatabase(databaseUrl, {
    maxConnections: 5,
    patience: backgroundPatience,
  });
  let isDraining = () => false;
  let publishSoon: (accountId: number) => void = () => {};
  let receiveSoon: (accountId: number) => void = () => {};
  const service = createService({
    db,
    backgroundDb,
    isDraining: () => isDraining(),
    config,
    log,
    now,
    publishSoon: (accountId) => publishSoon(accountId),
    receiveSoon: (accountId) => receiveSoon(accountId),
  });

  const accounts = createAccountStore(db);
  const sealer = createSealer(sealingSecrets(config));
  await saveConfiguredAccount(
    accounts,
    createInstallationStore(db, sealer),
    config,
  );
  const { listConnected } = createInstallationStore(backgroundDb, sealer);
  await retryAfterUpgrade(
    {
      builds: createBuildStore(db),
      outboxOverview: createOutboxOverview(db),
      now,
    },
    await listConnected(),
    await readBuild(fileURLToPath(new URL('..', import.meta.url))),
  );
  const jobs = await startJobs({
    connection: connectionOptions(databaseUrl, backgroundPatience),
    publish: (accountId) => service.publish(accountId),
    sweep: (accountId) => service.sweep(accountId),
    reconcile: (accountId) => service.reconcile(accountId),
    receive: (accountId) => service.receive(accountId),
    listAccountsToPublish: service.listAccountsToPublish,
    listAccounts: listConnected,
    eraseLeft: createLeftEraser({
      installations: createInstallationStore(backgroundDb, sealer),
      erasing: createEraseStore(backgroundDb),
      now,
      log,
    }),
    log,
  });
  publishSoon = (accountId) => jobs.publishSoon(accountId);
  receiveSoon = (accountId) => jobs.receiveSoon(accountId);

  const isGiven = (accountId: number) =>
    config.ACCOUNT_TIME_ZONE !== undefined &&
    accountId === config.HUBSPOT_ACCOUNT_ID;
  const keepTimeZones = async () => {
    for (const accountId of await listConnected()) {
      if (!isGiven(accountId)) await service.keepTimeZone(accountId);
    }
  };
  const beginKeeping = () => {
    keepTimeZones().catch((error: unknown) =>
      log.warn({ error }, 'Accounts could not be listed.'),
    );
  };
  beginKeeping();
  const zoneTimer = setInterval(beginKeeping, timeZonesMs);

  const timer = setInterval(
    () => void service.catalogs.refreshActive(),
    config.CATALOG_REFRESH_MS,
  );
  const { server, port } = await listen(service.app.fetch, config);
  const draining = drainable(server);
  isDraining = draining.isDraining;

  return {
    ...service,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await draining.drain();
      clearInterval(timer);
      clearInterval(zoneTimer);
      await jobs.stop();
      // A connection to a database that is silent is not waited for.
      await within(
        Promise.all([db.destroy(), backgroundDb.destroy()]),
        goodbyeMs,
        () => {},
      );
    },
  };
};
