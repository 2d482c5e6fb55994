import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownFolder } from '#src/own-folder.ts';

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
