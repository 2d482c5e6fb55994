import { joinList } from '@starters/texts';
import { dropPostgresVariables } from './ambient-variables.ts';
import { loadConfig, loadRebuildConfig } from './config.ts';
import { createHubSpotClient } from './hubspot/create-client.ts';
import { findObjects } from './hubspot/install-objects.ts';
import { accountFlag, readAccount } from './read-account.ts';
import { readFlags } from './read-flags.ts';
import { OtherSecretError } from './rebuild/rebuild-account.ts';
import type { RebuildReport } from './rebuild/say-rebuilt.ts';
import { sayFailure } from './say-failure.ts';
import {
  openRebuilding,
  type RebuildingAccess,
} from './service/open-rebuilding.ts';
import { openBackup, rebuildDatabase } from './service/rebuild-database.ts';
import { createCallLease } from './store/call-lease.ts';
import { commandPatience } from './store/connection-options.ts';
import { type Database, openDatabase } from './store/open-database.ts';
import { withDatabase } from './with-database.ts';

/**
 * `npm run rebuild`: makes the database of an account again. Exits with 0 when everything is
 * there, with 3 when it was rebuilt and something is missing or not equal, with 1 when nothing was
 * changed.
 */

const incomplete = 3;

const flags = readFlags({
  command: 'npm run rebuild',
  about:
    'Rebuilds an account in a database that has no data of it: starters, wordings, votes, answers and requests are read from HubSpot, the rest is taken from a backup, and what cannot be restored is named. Exits with 0 when everything is there, with 3 when something is missing or not equal, with 1 when nothing was changed.',
  flags: {
    backup: {
      type: 'string',
      value: 'FILE',
      says: 'written by npm run backup; without it, what only a backup has is missing',
    },
    account: accountFlag,
    'new-secret': {
      type: 'boolean',
      says: 'goes on though the APP_SECRET is not the one that the votes were cast with, where that is lost: nobody is known as a voter, and votes on the same cards become second records',
    },
  },
});

/** The account, with how its HubSpot is reached once there is a database. */
const choose = () => {
  if ((process.env['HUBSPOT_CLIENT_ID'] ?? '') !== '') {
    const config = loadConfig(process.env);
    const accountId = readAccount(flags.account, undefined);

    return {
      config,
      accountId,
      open: (db: Database, backup: string | null) =>
        openRebuilding(db, config, accountId, backup),
    };
  }
  const config = loadRebuildConfig(process.env);
  const accountId = readAccount(flags.account, config.HUBSPOT_ACCOUNT_ID);
  if (accountId !== config.HUBSPOT_ACCOUNT_ID) {
    throw new Error(
      `The token of .env is of account ${config.HUBSPOT_ACCOUNT_ID}, not of ${accountId}.`,
    );
  }

  return {
    config,
    accountId,
    open: async (db: Database): Promise<RebuildingAccess> => {
      const leaseCall = createCallLease(db);

      return {
        client: createHubSpotClient({
          accountId,
          accessToken: config.HUBSPOT_ACCESS_TOKEN,
          ...(config.HUBSPOT_API_BASE_URL === undefined
            ? {}
            : { baseUrl: config.HUBSPOT_API_BASE_URL }),
          leaseCall: (lane) => leaseCall(accountId, lane),
        }),
        isInstalled: false,
      };
    },
  };
};

const rebuild = async (): Promise<RebuildReport> => {
  dropPostgresVariables(process.env);
  const { config, accountId, open } = choose();
  const secret = config.APP_SECRET;
  const backup =
    flags.backup === undefined
      ? null
      : await openBackup(flags.backup, { accountId, secret });

  return withDatabase(config, async (databaseUrl) => {
    const db = await openDatabase(databaseUrl, { patience: commandPatience });
    try {
      const { client, isInstalled } = await open(db, backup?.file ?? null);
      const objects = await findObjects(client);
      if (!objects.ok) {
        throw new Error(
          `The account has no ${joinList(objects.missing, 'en', 'disjunction')}: there is nothing to read. See whether the token is that of the right account.`,
        );
      }

      return await rebuildDatabase({
        db,
        client,
        objects,
        accountId,
        secret,
        backup,
        isInstalled,
        acceptsOtherSecret: flags['new-secret'] ?? false,
        now: () => new Date(),
      });
    } finally {
      await db.destroy();
    }
  });
};

try {
  const { lines, isComplete } = await rebuild();
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!isComplete) process.exitCode = incomplete;
} catch (error) {
  const said =
    error instanceof OtherSecretError
      ? `${error.message} Set the APP_SECRET that the service had. Where it is lost for good, add --new-secret.`
      : sayFailure(error);
  process.stderr.write(`Nothing was rebuilt. ${said}\n`);
  process.exitCode = 1;
}
