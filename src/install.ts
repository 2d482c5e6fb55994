import { dropPostgresVariables } from './ambient-variables.ts';
import { loadConfig, loadInstallConfig } from './config.ts';
import {
  createHubSpotClient,
  type HubSpotClient,
} from './hubspot/create-client.ts';
import { findObjectFaults } from './hubspot/probe-account.ts';
import { readFlags } from './read-flags.ts';
import {
  type InstalledObjects,
  installObjects,
} from './hubspot/install-objects.ts';
import { readAccount } from './read-account.ts';
import { sayFailure } from './say-failure.ts';
import {
  chooseAccounts,
  openCommandAccounts,
} from './service/command-accounts.ts';
import { makeObjects } from './service/make-objects.ts';
import { openStores } from './service/open-stores.ts';
import { sayObjectFaults } from './service/say-object-faults.ts';
import { commandPatience } from './store/connection-options.ts';
import { openDatabase } from './store/open-database.ts';
import { createOutboxOverview } from './store/outbox-overview.ts';
import { withDatabase } from './with-database.ts';

/**
 * `npm run objects`: makes the two custom objects in an account, or completes them. With the
 * service's DATABASE_URL, what HubSpot refused before is sent again.
 */

/** Makes due what the service was refused because the objects were missing; it sends it within a minute. */
const retryRefused = async (
  databaseUrl: string,
  accountId: number,
): Promise<void> => {
  const db = await openDatabase(databaseUrl);
  try {
    await createOutboxOverview(db).retryNow(accountId, new Date());
  } finally {
    await db.destroy();
  }
};

const flags = readFlags({
  command: 'npm run objects',
  about:
    "Creates the app's two custom objects in the HubSpot account of .env, or completes them; with OAuth, in every account that has installed the app.",
  flags: {
    account: {
      type: 'string',
      value: 'ID',
      says: 'with OAuth: one account; default: all that have installed the app',
    },
  },
});

/** The ids, and what somebody made by hand otherwise than the app needs it, with the way out. */
const say = async (
  { starterTypeId, voteTypeId }: InstalledObjects,
  client: HubSpotClient,
): Promise<string> => {
  const fault = sayObjectFaults(await findObjectFaults(client), 'en');
  if (fault !== null) process.exitCode = 1;

  return `conversation_starter is ${starterTypeId}, starter_vote is ${voteTypeId}. ${fault ?? 'There is nothing else to do.'}`;
};

const ofPrivateApp = async (): Promise<string> => {
  const data = loadInstallConfig(process.env);
  const accountId = readAccount(flags.account, data.HUBSPOT_ACCOUNT_ID);
  if (accountId !== data.HUBSPOT_ACCOUNT_ID) {
    throw new Error(
      `The token of .env is of account ${data.HUBSPOT_ACCOUNT_ID}, not of ${accountId}.`,
    );
  }
  const client = createHubSpotClient({
    accountId,
    accessToken: data.HUBSPOT_ACCESS_TOKEN,
    ...(data.HUBSPOT_API_BASE_URL === undefined
      ? {}
      : { baseUrl: data.HUBSPOT_API_BASE_URL }),
  });
  const objects = await installObjects(client, data.ACCOUNT_LANGUAGE);
  if (data.DATABASE_URL) await retryRefused(data.DATABASE_URL, accountId);

  return say(objects, client);
};

/** Every account that let an app with OAuth in, or one of them; one that fails stops no other. */
const ofOAuthApp = (): Promise<string> => {
  const config = loadConfig(process.env);

  return withDatabase(config, async (databaseUrl) => {
    const db = await openDatabase(databaseUrl, { patience: commandPatience });
    try {
      const accounts = openCommandAccounts(db, config);
      const { chosen } = await chooseAccounts(accounts, flags.account);
      const lines: string[] = [];
      for (const accountId of chosen) {
        const line = await accounts.opener
          .open(accountId)
          .then(async (opened) =>
            say(
              await makeObjects(
                { ...openStores(db), now: () => new Date() },
                opened,
              ),
              opened.client,
            ),
          )
          .catch((error: unknown) => {
            process.exitCode = 1;

            return `Not done. ${sayFailure(error)}`;
          });
        lines.push(`${accountId}: ${line}`);
      }

      return lines.length === 0
        ? 'No account has installed the app: there is nothing to do.'
        : lines.join('\n');
    } finally {
      await db.destroy();
    }
  });
};

try {
  dropPostgresVariables(process.env);
  const isOAuth = (process.env['HUBSPOT_CLIENT_ID'] ?? '') !== '';
  const said = isOAuth ? await ofOAuthApp() : await ofPrivateApp();
  process.stdout.write(`${said}\n`);
} catch (error) {
  process.stderr.write(
    `The custom objects were not installed. ${sayFailure(error)}\n`,
  );
  process.exitCode = 1;
}
