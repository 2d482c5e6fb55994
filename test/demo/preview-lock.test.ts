import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '#demo/preview-lock.ts';

let folder: string;
let other: ChildProcess;
const lockFile = () => join(folder, 'preview.pid');
/** Waits for the end of the other process, which leaves nothing behind. */
const endOther = async (): Promise<void> => {
  if (other.exitCode !== null || other.signalCode !== null) return;
  const ended = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await ended;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  other = spawn('sleep', ['60']);
});

afterEach(async () => {
  jest.useRealTimers();
  await endOther();
  rmSync(folder, { recursive: true });
});

/** Puts timers into the test's hand; files and processes stay real. */
const holdTime = () => jest.useFakeTimers({ doNotFake: ['setImmediate'] });
/** Lets files be read until the lock is waiting. */
const untilWaiting = async (): Promise<void> => {
  while (jest.getTimerCount() === 0) await new Promise(setImmediate);
};

it('makes the folder and writes down whose it is', async () => {
  const unlock = await lockFolder(join(folder, 'new', 'data'));
  const file = join(folder, 'new', 'data', 'preview.pid');
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));

  await unlock();

  expect(existsSync(file)).toBe(false);
});

it('takes a folder again that was given free', async () => {
  await (
    await lockFolder(folder)
  )();

  await expect(lockFolder(folder)).resolves.toBeInstanceOf(Function);
});

it.each([
  ['of a process that is gone', () => String(other.pid)],
  ['that is empty', () => ''],
  ['that names no process', () => 'nobody'],
])('takes over a lock %s', async (_, content) => {
  writeFileSync(lockFile(), content());
  await endOther();

  await lockFolder(folder);

  expect(readFileSync(lockFile(), 'utf8')).toBe(String(process.pid));
});

it('names the other preview and the way out, and leaves its lock', async () => {
  writeFileSync(lockFile(), String(other.pid));
  holdTime();
  let isWaiting = true;
  const refused = lockFolder(folder).catch((error: unknown) => {
    isWaiting = false;

    return error;
  });
  while (isWaiting) {
    await new Promise(setImmediate);
    jest.advanceTimersByTime(200);
  }

  expect(await refused).toEqual(
    new Error(
      `Another preview (process ${other.pid}) is using ${folder}. Stop it with Ctrl-C in its window, or set PREVIEW_DATA to another folder.`,
    ),
  );
  expect(readFileSync(lockFile(), 'utf8')).toBe(String(other.pid));
});

it('waits for a preview that is just stopping', async () => {
  writeFileSync(lockFile(), String(other.pid));
  holdTime();
  const said: string[] = [];
  const locking = lockFolder(folder, (line) => said.push(line));
  await untilWaiting();
  // At once, before any of the time has passed.
  expect(said).toEqual([
    `Another preview (process ${other.pid}) is using ${folder}. Waiting 5 s for it to stop…`,
  ]);

  await endOther();
  jest.advanceTimersByTime(200);
  await locking;

  expect(readFileSync(lockFile(), 'utf8')).toBe(String(process.pid));
});
