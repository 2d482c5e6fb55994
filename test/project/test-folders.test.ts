import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

/** Folders of `test` that are named after something outside `src`. */
const others = [
  'demo',
  'deploy',
  'e2e',
  'extensions',
  'faults',
  'helpers',
  'project',
  'setup',
  'tools',
];

const foldersIn = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'jest-cache-'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

/** What a jest of its own prints that can start no PostgreSQL: it has no temporary folder. */
const runJest = (file: string) =>
  promisify(execFile)(
    path.resolve('node_modules/.bin/node'),
    ['node_modules/jest/bin/jest.js', '-i', '--cacheDirectory', cache, file],
    { env: { ...process.env, TMPDIR: '/no/such/folder' } },
  ).then(
    ({ stderr }) => stderr,
    (error: { stderr: string }) => error.stderr,
  );

it('has a folder for what it tests, under its name', async () => {
  const known = [...(await foldersIn('src')), ...others];

  expect(
    (await foldersIn('test')).filter((name) => !known.includes(name)),
  ).toEqual([]);
});

it('starts nothing for a pure test', async () => {
  expect(await runJest('test/ranking/suppress')).toContain('1 passed, 1 total');
});

it('starts PostgreSQL for a test in a folder named database', async () => {
  expect(await runJest('test/store/database/broken')).toMatch(
    /global-database\.ts, reason: ENOENT.*\/no\/such\/folder/,
  );
});

it('hides the PostgreSQL of others from a pure test', async () => {
  await expect(createTestDatabase()).rejects.toThrow('a folder named database');
});
