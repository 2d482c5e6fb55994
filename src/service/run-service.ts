import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { defaultSettings } from '#src/accounts/settings.ts';
import type { Config } from '#src/config.ts';
import { startJobs } from '#src/jobs/start-jobs.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { openDatabase } from '#src/store/open-database.ts';
import { createService, type Service } from './create-service.ts';

/** A running service. */
export interface RunningService extends Service {
  /** Where it listens. */
  url: string;
  /** Ends requests and jobs, then the database connections. */
  stop(): Promise<void>;
}

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
  let publishSoon: (accountId: number) => void = () => {};
  const service = createService({
    db,
    config,
    log,
    now,
    publishSoon: (accountId) => publishSoon(accountId),
  });

  const accounts = createAccountStore(db);
  const known = await accounts.find(config.HUBSPOT_ACCOUNT_ID);
  await accounts.save({
    // The settings page changes these; the environment speaks for an account that is new.
    installedBy: null,
    starterTypeId: null,
    voteTypeId: null,
    marketingUserIds: config.MARKETING_USER_IDS,
    marketingTeamIds: config.MARKETING_TEAM_IDS,
    language: config.ACCOUNT_LANGUAGE,
    maxFactAgeDays: config.MAX_FACT_AGE_DAYS,
    settings: defaultSettings,
    ...known,
    accountId: config.HUBSPOT_ACCOUNT_ID,
    accessToken: config.HUBSPOT_ACCESS_TOKEN,
    adminIds: config.ADMIN_USER_IDS,
    timeZone: config.ACCOUNT_TIME_ZONE,
  });
  const jobs = await startJobs({
    connectionString: databaseUrl,
    publish: (accountId) => service.publish(accountId),
    sweep: (accountId) => service.sweep(accountId),
    listAccountsToPublish: service.listAccountsToPublish,
    listAccounts: async () =>
      (await accounts.list()).map(({ accountId }) => accountId),
    log,
  });
  publishSoon = (accountId) => jobs.publishSoon(accountId);

  const timer = setInterval(
    () => void service.deps.catalogs.refreshActive(),
    config.CATALOG_REFRESH_MS,
  );
  const server = await new Promise<ReturnType<typeof serve>>(
    (resolve, reject) => {
      const starting = serve(
        { fetch: service.app.fetch, port: config.PORT, hostname: config.HOST },
        () => resolve(starting),
      );
      starting.once('error', reject);
    },
  );
  const { port } = server.address() as AddressInfo;

  return {
    ...service,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      clearInterval(timer);
      await new Promise((resolve) => server.close(resolve));
      await jobs.stop();
      await db.destroy();
    },
  };
};
