import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepSnapshot, readSnapshot } from '#emulator/keep-snapshot.ts';
import { startAccount } from './start-account.ts';

let folder: string;
const snapshotFile = () => join(folder, 'hubspot.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
});

afterEach(() => {
  jest.useRealTimers();
  rmSync(folder, { recursive: true });
});

it('reads nothing where nothing was kept', async () => {
  expect(await readSnapshot(snapshotFile())).toBeUndefined();
});

it('writes nothing where nothing changed', async () => {
  const { emulator } = startAccount();
  const flush = keepSnapshot(emulator, snapshotFile());

  await flush();

  expect(readdirSync(folder)).toEqual([]);
});

it('keeps an account so that another emulator goes on with it', async () => {
  const { emulator, create } = startAccount();
  const flush = keepSnapshot(emulator, snapshotFile());
  const id = await create('contacts', { firstname: 'Camille' });

  await flush();

  const snapshot = await readSnapshot(snapshotFile());
  const again = startAccount({ snapshot: snapshot ?? '' });
  const { body } = await again.call(
    'GET',
    `/crm/objects/2026-09/contacts/${id}`,
  );
  expect(body).toMatchObject({ properties: { firstname: 'Camille' } });
});

it('writes by itself after a change, once for changes at one time', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  const { emulator, create } = startAccount();
  keepSnapshot(emulator, snapshotFile());
  await create('contacts', { firstname: 'Camille' });
  await create('contacts', { firstname: 'Sacha' });
  expect(jest.getTimerCount()).toBe(1);
  expect(existsSync(snapshotFile())).toBe(false);

  jest.advanceTimersByTime(1_000);
  while (!existsSync(snapshotFile())) await new Promise(setImmediate);

  expect(readFileSync(snapshotFile(), 'utf8')).toContain('Sacha');
});

it('replaces what was kept whole, and leaves no half beside it', async () => {
  writeFileSync(snapshotFile(), 'x'.repeat(5_000_000));
  const { emulator, create } = startAccount();
  const flush = keepSnapshot(emulator, snapshotFile());
  await create('contacts', { firstname: 'Camille' });

  await flush();

  expect(readFileSync(snapshotFile(), 'utf8')).toBe(emulator.snapshot());
  expect(readdirSync(folder)).toEqual(['hubspot.json']);
});

it('writes what changed while it was writing', async () => {
  const { emulator, create } = startAccount();
  const flush = keepSnapshot(emulator, snapshotFile());
  await create('contacts', { firstname: 'Camille' });
  const first = flush();
  await create('contacts', { firstname: 'Sacha' });

  await Promise.all([first, flush()]);

  expect(readFileSync(snapshotFile(), 'utf8')).toContain('Sacha');
});

it('reports a file that cannot be read, instead of beginning with an empty account', async () => {
  await expect(readSnapshot(folder)).rejects.toThrow('EISDIR');
});

it('writes after a write that failed', async () => {
  const { emulator, create } = startAccount();
  const missing = join(folder, 'missing');
  const flush = keepSnapshot(emulator, join(missing, 'hubspot.json'));
  await create('contacts', { firstname: 'Camille' });
  await expect(flush()).rejects.toThrow('ENOENT');

  mkdirSync(missing);
  await flush();

  expect(readdirSync(missing)).toEqual(['hubspot.json']);
});
