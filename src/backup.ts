import { dropPostgresVariables } from './ambient-variables.ts';
import { joinList } from '@starters/contracts';
import { loadBackupConfig } from './config.ts';
import { accountFlag, readAccount } from './read-account.ts';
import { readCommand } from './read-flags.ts';
import { sayFailure } from './say-failure.ts';
import { backUpDatabase } from './service/back-up-database.ts';
import { commandPatience } from './store/connection-options.ts';
import { connectDatabase } from './store/open-database.ts';
import { BACKED_UP } from './store/table-fates.ts';
import { withDatabase } from './with-database.ts';

/**
 * `npm run backup -- FILE`: writes what only our database has of an account into a file, while
 * the service runs. Exits with 1 where nothing was written.
 */

const { values, argument: file } = readCommand({
  command: 'npm run backup',
  about:
    "Writes what only the service's database has (settings, who voted, choices, views, what is not in HubSpot yet) into a file, from which npm run rebuild restores it. The service can keep running. Protect the file like the database: it says who voted. Tokens are in it sealed; APP_SECRET and ENCRYPTION_KEY are not in it, so keep .env as well.",
  argument: {
    value: 'FILE',
    says: 'to write, such as backup.gz; must not exist',
  },
  flags: { account: accountFlag },
});

try {
  dropPostgresVariables(process.env);
  const config = loadBackupConfig(process.env);
  const accountId = readAccount(values.account, config.HUBSPOT_ACCOUNT_ID);
  const counts = await withDatabase(config, async (databaseUrl) => {
    const db = connectDatabase(databaseUrl, {
      maxConnections: 1,
      patience: commandPatience,
    });

    return backUpDatabase({
      db,
      accountId,
      secret: config.APP_SECRET,
      file,
    }).finally(() => db.destroy());
  });
  const said = BACKED_UP.map(
    ({ table, name }) => `${counts.get(table) ?? 0} ${name}`,
  );
  process.stdout.write(
    `${file} is the backup of account ${accountId}: ${joinList(said, 'en')}.\n`,
  );
} catch (error) {
  process.stderr.write(`No backup was written. ${sayFailure(error)}\n`);
  process.exitCode = 1;
}
