import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import {
  type EmbeddedServer,
  startEmbeddedPostgres,
} from '../../src/store/embedded-postgres.ts';
import { shapeSql } from '../helpers/kept-databases.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { thisMachine } from '../../tools/chromium/find-chromium.ts';
import { obtainChromium } from '../../tools/chromium/obtain-chromium.ts';

declare global {
  var testPostgres: { server: EmbeddedServer; folder: string } | undefined;
}

/**
 * Commits without waiting for the disk. What is committed still survives the end of PostgreSQL's
 * process, only not of the machine's.
 * https://www.postgresql.org/docs/18/non-durability.html
 */
const waitForNoDisk = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('alter system set fsync = off');
  await client.query('alter system set full_page_writes = off');
  await client.query('select pg_reload_conf()');
  await client.end();
};

/** Makes a database with all tables, which those of the tests are copied from. */
const makeTemplate = async (
  server: EmbeddedServer,
): Promise<{ name: string; shape: string }> => {
  const name = 'with_all_tables';
  const url = await server.database(name);
  const db = await openDatabase(url);
  await db.destroy();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ shape: string }>(shapeSql);
  await client.end();

  return { name, shape: rows[0]?.shape ?? '' };
};

/**
 * Starts the one PostgreSQL of this run, unless another project has; tests make databases of their own
 * on it. Its address is in TEST_POSTGRES_URL, in TEST_POSTGRES_TEMPLATE the name of a database with all
 * tables, and in TEST_POSTGRES_SHAPE what `shapeSql` says of it.
 */
export const startPostgres = async (): Promise<void> => {
  if (globalThis.testPostgres) return;

  const folder = await mkdtemp(path.join(tmpdir(), 'starters-postgres-'));
  const server = await startEmbeddedPostgres(path.join(folder, 'data'));
  globalThis.testPostgres = { server, folder };
  const url = await server.database('tests');
  await waitForNoDisk(url);
  process.env['TEST_POSTGRES_URL'] = url;
  const template = await makeTemplate(server);
  process.env['TEST_POSTGRES_TEMPLATE'] = template.name;
  process.env['TEST_POSTGRES_SHAPE'] = template.shape;
};

/** Stops it and removes its data. */
export const stopPostgres = async (): Promise<void> => {
  if (!globalThis.testPostgres) return;

  await globalThis.testPostgres.server.stop();
  await globalThis.testPostgres.server.remove();
  await rm(globalThis.testPostgres.folder, { recursive: true, force: true });
  globalThis.testPostgres = undefined;
};

/**
 * Puts the path of a Chromium into TEST_CHROMIUM; each test file starts its own.
 *
 * @throws Error that says how to install one
 */
export const provideChromium = (): void => {
  process.env['TEST_CHROMIUM'] = obtainChromium(thisMachine(), (line) =>
    process.stderr.write(`${line}\n`),
  );
};
