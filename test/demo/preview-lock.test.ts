import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '#demo/preview-lock.ts';
import { ownFolder } from '#src/own-folder.ts';

let folder: string;
let other: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});

afterEach(() => {
  jest.useRealTimers();
  other?.kill('SIGKILL');
  other = undefined;
  rmSync(folder, { recursive: true });
});

/** Another preview, which this process plays. */
const lockAsAnother = async () => {
  const owned = await ownFolder(join(folder, 'preview'), 'a preview');
  if (!('release' in owned)) throw new Error('Not owned.');

  return owned;
};

it('makes the folder', async () => {
  const unlock = await lockFolder(join(folder, 'new', 'data'));
  expect(existsSync(join(folder, 'new', 'data'))).toBe(true);

  await unlock();
});

it('takes a folder again that was given free', async () => {
  await (
    await lockFolder(folder)
  )();

  const unlock = await lockFolder(folder);
  await unlock();
});

it.each([
  ['names a stranger’s process', () => String(other?.pid)],
  ['is empty', () => ''],
  ['names no process', () => 'nobody'],
])(
  'is not kept out by a file of an earlier version that %s',
  async (_, content) => {
    other = spawn('sleep', ['60']);
    writeFileSync(join(folder, 'preview.pid'), content());

    const unlock = await lockFolder(folder);

    expect(other.exitCode ?? other.signalCode).toBeNull();
    await unlock();
  },
);

it('names the other preview and the way out, and leaves its lock', async () => {
  const owned = await lockAsAnother();

  await expect(lockFolder(folder)).rejects.toThrow(
    `Another preview (process ${process.pid}) is using ${folder}. Stop it with Ctrl-C in its window, or set PREVIEW_DATA to another folder.`,
  );
  expect(await ownFolder(join(folder, 'preview'), 'x')).toHaveProperty('owner');
  await owned.release();
});

it('waits for a preview that is just stopping', async () => {
  const owned = await lockAsAnother();
  const said: string[] = [];
  const locking = lockFolder(folder, (line) => {
    said.push(line);
    void owned.release();
  });
  const unlock = await locking;

  expect(said).toEqual([
    `Another preview (process ${process.pid}) is using ${folder}. Waiting 5 s for it to stop…`,
  ]);
  await unlock();
});
