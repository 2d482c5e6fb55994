import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { dropPostgresVariables } from './ambient-variables.ts';
import { loadBackupConfig } from './config.ts';
import { accountFlag, readAccount } from './read-account.ts';
import { readCommand } from './read-flags.ts';
import { sayFailure } from './say-failure.ts';
import { commandPatience } from './store/connection-options.ts';
import { exportRows } from './store/export-rows.ts';
import { connectDatabase } from './store/open-database.ts';
import { withDatabase } from './with-database.ts';

/** `npm run export-account -- FILE`: writes every row of an account. Exits with 1 where none was. */

const { values, argument: file } = readCommand({
  command: 'npm run export-account',
  about:
    'Writes every row that the database has of an account into a file: gzipped lines of JSON, each with a table and a row. For whoever asks what is kept; npm run backup writes the file from which a database is made again. Tokens are not in it. It says who voted: keep it as you keep the database.',
  argument: {
    value: 'FILE',
    says: 'to write, such as account.jsonl.gz; must not exist',
  },
  flags: { account: accountFlag },
});

try {
  dropPostgresVariables(process.env);
  const config = loadBackupConfig(process.env);
  const accountId = readAccount(values.account, config.HUBSPOT_ACCOUNT_ID);
  let count = 0;
  await withDatabase(config, async (databaseUrl) => {
    const db = connectDatabase(databaseUrl, {
      maxConnections: 1,
      patience: commandPatience,
    });
    await exportRows(db, accountId, async (rows) => {
      const lines = async function* () {
        for await (const line of rows) {
          count += 1;
          yield `${line}\n`;
        }
      };
      await pipeline(
        Readable.from(lines()),
        createGzip(),
        // Only its owner may read it, and nothing is written over.
        createWriteStream(file, { flags: 'wx', mode: 0o600 }),
      );
    }).finally(() => db.destroy());
  });
  process.stdout.write(`${file} has ${count} rows of account ${accountId}.\n`);
} catch (error) {
  process.stderr.write(`Nothing was exported. ${sayFailure(error)}\n`);
  process.exitCode = 1;
}
