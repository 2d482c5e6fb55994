import { createHash } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import path from 'node:path';

/** Who owns a folder, as it says itself. */
export interface FolderOwner {
  pid: number;
  /** What it is: "the service", "a preview". */
  what: string;
}

/** A folder that this process owns until it ends or gives it back. */
export interface OwnedFolder {
  release(): Promise<void>;
}

/** The longest path of a socket, in bytes, on all systems: https://man7.org/linux/man-pages/man7/unix.7.html */
const longestSocketPath = 100;
/** An owner that does not say who it is within this time is one all the same. */
const answerMs = 2_000;

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 24);

/** Where the owner of a folder listens: beside it, or elsewhere where that path is too long. */
const socketOf = async (folder: string): Promise<string> => {
  await mkdir(path.dirname(folder), { recursive: true });
  const parent = await realpath(path.dirname(folder));
  const whole = path.join(parent, path.basename(folder));
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\starters-${hashOf(whole)}`;
  const beside = path.join(parent, `.${path.basename(folder)}.owner`);

  return Buffer.byteLength(beside) <= longestSocketPath
    ? beside
    : `/tmp/starters-${hashOf(whole)}.owner`;
};

/** Asks who listens; null where nobody does. */
const ask = (socket: string): Promise<FolderOwner | null> =>
  new Promise((resolve, reject) => {
    let said = '';
    const unknown: FolderOwner = { pid: 0, what: 'another process' };
    const connection = createConnection(socket);
    connection.setTimeout(answerMs, () => connection.destroy());
    connection.on('data', (piece) => (said += String(piece)));
    connection.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') {
        resolve(null);
      } else if (error.code === 'EACCES') resolve(unknown);
      else reject(error);
    });
    connection.once('close', () => {
      const [, pid, what = ''] = /^(\d+) (.*)$/.exec(said) ?? [];
      resolve(pid === undefined ? unknown : { pid: Number(pid), what });
    });
  });

/**
 * Makes this process the owner of a folder, if it has none. The owner listens on a socket as long
 * as it lives: whoever answers there is the owner, which a number in a file cannot prove, since the
 * system gives the number of a process that ended to another one.
 *
 * @param what this process is, for whoever wants the folder as well
 */
export const ownFolder = async (
  folder: string,
  what: string,
): Promise<OwnedFolder | { owner: FolderOwner }> => {
  const socket = await socketOf(folder);
  const listen = () =>
    new Promise<OwnedFolder | null>((resolve, reject) => {
      const server = createServer((connection) => {
        connection.on('error', () => {
          // Whoever asked is gone.
        });
        connection.end(`${process.pid} ${what}`);
      });
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
      );
      server.listen(socket, () => {
        // The process may end while it owns a folder.
        server.unref();
        resolve({
          release: () => new Promise((done) => server.close(() => done())),
        });
      });
    });
  for (;;) {
    const owned = await listen();
    if (owned) return owned;
    const owner = await ask(socket);
    if (owner) return { owner };
    // Nobody listens there any more: its process was killed.
    await rm(socket, { force: true });
  }
};
