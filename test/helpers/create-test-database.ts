import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { backgroundPatience } from '#src/store/connection-options.ts';
import { createPool } from '#src/store/create-pool.ts';
import { type Database, databaseOn } from '#src/store/open-database.ts';
import { lendKept, lendNew } from './kept-databases.ts';

const maxConnections = 10;

/**
 * An empty database with all tables on the run's PostgreSQL: one that another test of this file has
 * given back, or a new copy.
 *
 * @throws Error in a test file that is in no folder named `database` or `browser`
 */
export const createTestDatabase = async (): Promise<{
  db: Database;
  url: string;
}> => {
  const server = process.env['TEST_POSTGRES_URL'];
  const template = process.env['TEST_POSTGRES_TEMPLATE'];
  if (server === undefined || template === undefined) {
    throw new Error(
      'No PostgreSQL: a test that needs one lies in a folder named database (test/README.md).',
    );
  }
  const kept = await lendKept();
  if (kept) return { db: databaseOn(kept.pool), url: kept.url };
  const name = `test_${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
  const url = server.replace(/\/[^/]+$/, `/${name}`);

  const pool = createPool(url, {
    maxConnections,
    patience: backgroundPatience,
  });

  return { db: databaseOn(lendNew(url, pool)), url };
};
