import { realpath, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { isAlive } from '#src/is-alive.ts';
import { pause, poll } from '#src/waiting.ts';

/** How a server of ours is spoken to. */
export interface Login {
  user: string;
  password: string;
}

/** A server that said itself that it runs in a folder. */
export interface RunningServer {
  pid: number;
  port: number;
}

const patienceMs = 10_000;

/**
 * It starts, stops, or has no connection left.
 * https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const busyCodes = ['57P03', '57P01', '53300'];
/** It asks for another password, or has no such user, or may not let it in. */
const lockedCodes = ['28P01', '28000'];

const pidFileOf = (folder: string): string =>
  path.join(folder, 'postmaster.pid');

/** What the server of a folder wrote down, which may be long ago. */
const readNote = async (folder: string): Promise<RunningServer | null> => {
  const text = await readFile(pidFileOf(folder), 'utf8').catch(() => '');
  // https://www.postgresql.org/docs/18/storage-file-layout.html: process, folder, start, port
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];

  return Number.isSafeInteger(pid) && pid > 1 ? { pid, port } : null;
};

const same = async (one: string, other: string): Promise<boolean> =>
  (await realpath(one).catch(() => one)) ===
  (await realpath(other).catch(() => other));

/**
 * The server of a folder does not take our password, and what to do.
 *
 * @param where it can be set back
 */
export const lockedOut = (folder: string, login: Login, where: string): Error =>
  new Error(
    `The PostgreSQL in ${folder} does not take the password of Conversation Starters: that of its user “${login.user}” was changed, or its pg_hba.conf. No data was changed. Log in ${where} and set it back (alter user ${login.user} password '${login.password}'), or name that server with its new password in DATABASE_URL. Then start again.`,
  );

/**
 * Whether the process of a note works for another folder, by the working directory that Linux tells:
 * a server's is its folder. What is not known is no.
 */
const isElsewhere = async (
  folder: string,
  { pid }: RunningServer,
): Promise<boolean> => {
  // https://man7.org/linux/man-pages/man5/proc_pid_cwd.5.html
  const at = await realpath(`/proc/${pid}/cwd`).catch(() => null);

  return at !== null && !(await same(at, folder));
};

/**
 * What answers at the port of a folder's note: the server of this folder, something else, a server
 * that starts or stops and takes nobody in, or one that does not take our password.
 */
export const askPort = async (
  folder: string,
  port: number,
  login: Login,
): Promise<'ours' | 'other' | 'busy' | 'locked'> => {
  const client = new pg.Client({
    ...login,
    host: '127.0.0.1',
    port,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 3_000,
    query_timeout: 3_000,
  });
  client.on('error', () => {
    // It ended between two answers.
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      "select current_setting('data_directory') as folder",
    );

    return (await same(rows[0]?.folder ?? '', folder)) ? 'ours' : 'other';
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (lockedCodes.includes(code)) return 'locked';

    return busyCodes.includes(code) ? 'busy' : 'other';
  } finally {
    await client.end().catch(() => {});
  }
};

/**
 * The server that runs in a folder; null where none does. The number in its file proves nothing:
 * that process may have ended and its number be another's. So the server is asked where its data
 * is, and PostgreSQL lets one server at a time have a folder.
 *
 * @throws Error with a sentence where a server answers and takes nobody in, or not our password
 */
export const findServer = async (
  folder: string,
  login: Login,
): Promise<RunningServer | null> => {
  const note = await readNote(folder);
  if (!note || !isAlive(note.pid)) return null;
  const until = Date.now() + patienceMs;
  for (;;) {
    const answer = await askPort(folder, note.port, login);
    if (answer === 'ours') return note;
    if (answer === 'other') return null;
    if (answer === 'locked') {
      if (await isElsewhere(folder, note)) return null;
      throw lockedOut(
        folder,
        login,
        `on the running one (process ${note.pid}, port ${note.port})`,
      );
    }
    if (Date.now() > until) {
      throw new Error(
        `The PostgreSQL that uses ${folder} (process ${note.pid}) takes no connections. Wait until it has started or stopped, and start again.`,
      );
    }
    await pause(200);
  }
};

/**
 * Stops the server of a folder, if there is one, and takes away what it wrote down of itself. No
 * signal is sent to a process that did not prove to be that server.
 *
 * @throws Error with a sentence where it does not stop
 */
export const stopServerOf = async (
  folder: string,
  login: Login,
): Promise<void> => {
  const running = await findServer(folder, login);
  if (running) {
    const { pid } = running;
    // SIGINT is PostgreSQL's fast shutdown: https://www.postgresql.org/docs/18/server-shutdown.html
    process.kill(pid, 'SIGINT');
    const isGone = await poll(async () => !isAlive(pid) || null, {
      everyMs: 100,
      forMs: patienceMs,
    });
    if (!isGone) {
      throw new Error(
        `PostgreSQL (process ${pid}) holds ${folder} and does not stop. End it and start again.`,
      );
    }
  }
  await rm(pidFileOf(folder), { force: true });
};
