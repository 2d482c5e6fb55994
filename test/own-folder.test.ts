import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownFolder } from '#src/own-folder.ts';
import { poll } from '#src/waiting.ts';

let parent: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'own-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(parent, { recursive: true });
});

/** Whether anybody listens. */
const answers = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const connection = createConnection(socket);
    connection.once('error', () => resolve(false));
    connection.once('data', () => resolve(true));
  });

/** Another process that owns a folder, until it is killed. */
const ownElsewhere = async (folder: string): Promise<ChildProcess> => {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { ownFolder } from '#src/own-folder.ts';
       const owned = await ownFolder(${JSON.stringify(folder)}, 'a stranger');
       console.log('release' in owned);
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  const said = await new Promise((resolve) =>
    child.stdout?.once('data', (piece: Buffer) =>
      resolve(String(piece).trim()),
    ),
  );
  expect(said).toBe('true');

  return child;
};

it.each([
  ['a short one', 'data'],
  ['one with # and ?', 'a #1 ?'],
  ['one that is too long for a socket', 'x'.repeat(120)],
])('gives a folder one owner at a time: %s', async (_, name) => {
  const folder = join(parent, name);
  const owned = await ownFolder(folder, 'a test');
  expect(await ownFolder(folder, 'another')).toEqual({
    owner: { pid: process.pid, what: 'a test' },
  });
  if (!('release' in owned)) throw new Error('Not owned.');

  await owned.release();

  const again = await ownFolder(folder, 'another');
  expect(again).toHaveProperty('release');
  if ('release' in again) await again.release();
});

it('names the process that owns it, and takes over from one that was killed', async () => {
  const folder = join(parent, 'data');
  const other = await ownElsewhere(folder);
  expect(await ownFolder(folder, 'a test')).toEqual({
    owner: { pid: other.pid, what: 'a stranger' },
  });

  const ended = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await ended;
  children.length = 0;

  // It could take nothing away.
  expect(existsSync(join(parent, '.data.owner'))).toBe(true);
  const owned = await ownFolder(folder, 'a test');
  expect(owned).toHaveProperty('release');
  if ('release' in owned) await owned.release();
});

it.each([
  ['a link to it', 'data', 'link'],
  ['a link to where it will be', 'later', 'link'],
])('knows a folder by %s', async (_, name, link) => {
  if (name === 'data') mkdirSync(join(parent, name));
  symlinkSync(name, join(parent, link));
  const owned = await ownFolder(join(parent, name), 'a test');

  expect(await ownFolder(join(parent, link), 'another')).toHaveProperty(
    'owner',
  );
  expect(
    await ownFolder(join(parent, 'x', '..', link), 'another'),
  ).toHaveProperty('owner');
  if ('release' in owned) await owned.release();
});

it('is no owner after another one that took over at the same time', async () => {
  const folder = join(parent, 'data');
  const socket = join(parent, '.data.owner');
  const dead = await ownElsewhere(folder);
  const ended = new Promise((resolve) => dead.once('exit', resolve));
  dead.kill('SIGKILL');
  await ended;
  children.length = 0;

  const taking = ownFolder(folder, 'a test');
  // The other one found the dead socket as well, and takes away what is there now.
  await poll(async () => (await answers(socket)) || null, {
    everyMs: 2,
    forMs: 5_000,
  });
  rmSync(socket);
  const other = createServer((connection) => connection.end('7 another'));
  await new Promise<void>((resolve) => other.listen(socket, resolve));

  expect(await taking).toEqual({ owner: { pid: 7, what: 'another' } });
  await new Promise((resolve) => other.close(resolve));
});

it('says why nothing can be owned beside a file', async () => {
  writeFileSync(join(parent, 'file'), '');

  await expect(
    ownFolder(join(parent, 'file', 'data'), 'a test'),
  ).rejects.toThrow(
    /data cannot be used: a file is where a folder should be \(E\w+\)\. Change that, or name another folder\.$/,
  );
});

it.each([
  ['a file', (at: string) => writeFileSync(at, 'Mine.')],
  ['a folder', (at: string) => mkdirSync(at)],
])('leaves %s that is in the way, and says so', async (_, put) => {
  const at = join(parent, '.data.owner');
  put(at);

  await expect(ownFolder(join(parent, 'data'), 'a test')).rejects.toThrow(
    `${at} is in the way: it is no socket of this app. Move it away and start again.`,
  );
  expect(existsSync(at)).toBe(true);
});

it('owns no folder beside an owner that says nothing of itself', async () => {
  const server = createServer((connection) => connection.end('?'));
  await new Promise<void>((resolve) =>
    server.listen(join(parent, '.data.owner'), resolve),
  );

  expect(await ownFolder(join(parent, 'data'), 'a test')).toEqual({
    owner: { pid: 0, what: 'another process' },
  });
  await new Promise((resolve) => server.close(resolve));
});
