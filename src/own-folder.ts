import { createHash } from 'node:crypto';
import { lstat, mkdir, readlink, realpath, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import path from 'node:path';
import { pause } from './waiting.ts';

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

/** How long another start may take from finding a dead socket to taking it away. */
const takeoverMs = 100;

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 24);

const whyNot: Record<string, string> = {
  EACCES: 'this user may not write beside it',
  EPERM: 'this user may not write beside it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EEXIST: 'a file is where a folder should be',
  ENOTDIR: 'a file is where a folder should be',
};

/** What keeps a folder from being owned, in a sentence where it is known. */
const sayUnusable = (folder: string, error: unknown): unknown => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const why = whyNot[code];

  return why === undefined
    ? error
    : new Error(
        `${folder} cannot be used: ${why} (${code}). Change that, or name another folder.`,
        { cause: error },
      );
};

/** A folder by its one name, whatever links lead to it; it need not be there. */
const wholeNameOf = async (folder: string): Promise<string> => {
  const parent = await realpath(path.dirname(folder));
  const whole = path.join(parent, path.basename(folder));
  const target = await readlink(whole).catch(() => null);

  return target === null
    ? whole
    : realpath(whole).catch(() => path.resolve(parent, target));
};

/** Where the owner of a folder listens: beside it, or elsewhere where that path is too long. */
const socketOf = async (folder: string): Promise<string> => {
  await mkdir(path.dirname(folder), { recursive: true });
  const whole = await wholeNameOf(folder);
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\starters-${hashOf(whole)}`;
  const beside = path.join(
    path.dirname(whole),
    `.${path.basename(whole)}.owner`,
  );

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

/** Takes a socket away on which nobody listens. What is no socket is not ours. */
const takeAway = async (socket: string): Promise<void> => {
  const there = await lstat(socket).catch(() => null);
  if (there && !there.isSocket()) {
    throw new Error(
      `${socket} is in the way: it is no socket of this app. Move it away and start again.`,
    );
  }
  await rm(socket, { force: true });
};

/**
 * Makes this process the owner of a folder, if it has none. The owner listens on a socket as long
 * as it lives: whoever answers there is the owner, which a number in a file cannot prove, since the
 * system gives the number of a process that ended to another one. Of two that take over from one
 * that was killed, the one that is still asked afterwards is the owner.
 *
 * @param what this process is, for whoever wants the folder as well
 * @throws Error with a sentence where nothing can be written beside the folder, or something else
 *   is in the socket's place
 */
export const ownFolder = async (
  folder: string,
  what: string,
): Promise<OwnedFolder | { owner: FolderOwner }> => {
  const socket = await socketOf(folder).catch((error: unknown) => {
    throw sayUnusable(folder, error);
  });
  let isAsked = false;
  const listen = () =>
    new Promise<OwnedFolder | null>((resolve, reject) => {
      const server = createServer((connection) => {
        isAsked = true;
        connection.on('error', () => {
          // Whoever asked is gone.
        });
        connection.end(`${process.pid} ${what}`);
      });
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE'
          ? resolve(null)
          : reject(sayUnusable(folder, error)),
      );
      server.listen(socket, () => {
        // The process may end while it owns a folder.
        server.unref();
        resolve({
          release: () => new Promise((done) => server.close(() => done())),
        });
      });
    });
  for (let isTakeover = false; ; isTakeover = true) {
    const owned = await listen();
    if (owned && !isTakeover) return owned;
    if (owned) {
      await pause(takeoverMs);
      isAsked = false;
      const owner = await ask(socket);
      if (isAsked) return owned;
      await owned.release();
      if (owner) return { owner };
      continue;
    }
    const owner = await ask(socket);
    if (owner) return { owner };
    // Nobody listens there any more: its process was killed.
    await takeAway(socket);
  }
};
