import { dropPostgresVariables } from './ambient-variables.ts';
import { loadBackupConfig } from './config.ts';
import { accountFlag, readAccount } from './read-account.ts';
import { readFlags } from './read-flags.ts';
import { sayFailure } from './say-failure.ts';
import { commandPatience } from './store/connection-options.ts';
import { createEraseStore } from './store/erase-store.ts';
import { connectDatabase } from './store/open-database.ts';
import { withDatabase } from './with-database.ts';

/**
 * `npm run erase -- --contact ID` erases a client, `npm run erase -- --salesperson ID` a salesperson,
 * `npm run erase -- --everything ID` an account.
 * Exits with 1 where nothing was erased.
 */

const flags = readFlags({
  command: 'npm run erase',
  about:
    'Erases what the service keeps of a client, of a salesperson, or everything of an account. The service can keep running: within a minute it also removes the vote records of that client or salesperson from HubSpot. Nothing else in HubSpot changes, and backups made earlier stay as they are: delete them, or erase again after restoring one.',
  flags: {
    contact: {
      type: 'string',
      value: 'ID',
      says: 'the HubSpot id of the client',
    },
    salesperson: {
      type: 'string',
      value: 'ID',
      says: 'the HubSpot user id of the salesperson: votes, words, choices, requests, views',
    },
    everything: {
      type: 'string',
      value: 'ID',
      says: 'erases the whole account; repeat its id to confirm',
    },
    account: accountFlag,
  },
});

const erase = async (): Promise<string> => {
  dropPostgresVariables(process.env);
  const config = loadBackupConfig(process.env);
  const accountId = readAccount(flags.account, config.HUBSPOT_ACCOUNT_ID);
  const { contact, salesperson, everything } = flags;
  const named = [contact, salesperson, everything].filter(
    (each) => each !== undefined,
  );
  if (named.length !== 1) {
    throw new Error(
      'Name a client (--contact 101), a salesperson (--salesperson 51001) or an account (--everything 12345678).',
    );
  }
  if (contact !== undefined && !/^\d{1,15}$/.test(contact)) {
    throw new Error(
      `--contact is the number of a contact in HubSpot, such as 101, not "${contact}".`,
    );
  }
  if (salesperson !== undefined && !/^[1-9]\d{0,14}$/.test(salesperson)) {
    throw new Error(
      `--salesperson is the number of a user in HubSpot, such as 51001, not "${salesperson}".`,
    );
  }
  if (everything !== undefined && everything !== String(accountId)) {
    throw new Error(
      `--everything names account ${everything}, and the settings or --account name ${accountId}. Both have to be the same.`,
    );
  }

  return withDatabase(config, async (databaseUrl) => {
    const db = connectDatabase(databaseUrl, {
      maxConnections: 1,
      patience: commandPatience,
    });
    const store = createEraseStore(db);
    const erased = await (
      contact !== undefined
        ? store.eraseContact(accountId, contact)
        : salesperson !== undefined
          ? store.eraseUser(accountId, Number(salesperson))
          : store.eraseAccount(accountId)
    ).finally(() => db.destroy());
    const rows = Object.entries(erased).map(
      ([table, count]) => `${count} ${table}`,
    );
    const what =
      contact !== undefined
        ? `contact ${contact}`
        : salesperson !== undefined
          ? `user ${salesperson}`
          : `account ${accountId}`;

    return rows.length === 0
      ? `Nothing was kept of ${what}.`
      : `Erased of ${what}: ${rows.join(', ')}.`;
  });
};

try {
  process.stdout.write(`${await erase()}\n`);
} catch (error) {
  process.stderr.write(`Nothing was erased. ${sayFailure(error)}\n`);
  process.exitCode = 1;
}
