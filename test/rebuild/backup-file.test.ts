import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  type BackupHeader,
  type BackupRow,
  checkBackup,
  checkOfSecret,
  readBackup,
  writeBackup,
} from '#src/rebuild/backup-file.ts';

let folder = '';
const file = (name: string) => path.join(folder, name);
const header: BackupHeader = {
  accountId: 1,
  writtenAt: new Date('2026-11-28T10:00:00.000Z'),
  migrations: ['0001-first'],
  secretCheck: checkOfSecret('secret'),
};
const rows: BackupRow[] = Array.from({ length: 300 }, (_, index) => ({
  table: 'votes',
  row: { account_id: 1, comment: `« Voilà »\n${index} ${'é'.repeat(index)}` },
}));
const write = (name: string, some = rows) =>
  writeBackup(
    file(name),
    header,
    (async function* () {
      for (const row of some) yield JSON.stringify(row);
    })(),
  );
const good = () => file('good.gz');
/** A copy whose lines were altered. */
const alter = async (change: (lines: string[]) => string[]) => {
  const lines = gunzipSync(await readFile(good()))
    .toString()
    .split('\n');
  await writeFile(file('altered.gz'), gzipSync(change(lines).join('\n')));

  return file('altered.gz');
};
const copy = async (change: (bytes: Buffer) => Buffer | string) => {
  await writeFile(file('copy.gz'), change(await readFile(good())));

  return file('copy.gz');
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  await write('good.gz');
});

afterAll(() => rm(folder, { recursive: true }));

it('gives back what was written, for its owner alone', async () => {
  const read: BackupRow[] = [];
  for await (const { row } of readBackup(good())) if (row) read.push(row);

  expect(await checkBackup(good())).toEqual(header);
  expect(read).toEqual(rows);
  expect((await stat(good())).mode & 0o077).toBe(0);
});

it('takes an account of which there is nothing', async () => {
  await write('none.gz', []);

  expect(await checkBackup(file('none.gz'))).toEqual(header);
});

it('leaves no file where the rows could not be read', async () => {
  const failing = (async function* () {
    yield JSON.stringify(rows[0]);
    throw new Error('gone');
  })();

  await expect(writeBackup(file('half.gz'), header, failing)).rejects.toThrow(
    'gone',
  );
  await expect(stat(file('half.gz'))).rejects.toThrow('ENOENT');
  await expect(stat(file('half.gz.unfinished'))).rejects.toThrow('ENOENT');
});

it('says of its secret only whether it is the same', () => {
  expect(checkOfSecret('secret')).toBe(checkOfSecret('secret'));
  expect(checkOfSecret('secret')).not.toBe(checkOfSecret('secret '));
  expect(checkOfSecret('secret')).toMatch(/^[0-9a-f]{32}$/);
});

const damaged = 'is damaged or not complete';
it.each([
  ['no file', async () => file('missing.gz'), 'There is no file '],
  ['another file', () => copy(() => 'Dear diary'), 'is no backup of'],
  ['an empty file', () => copy(() => ''), 'is no backup of'],
  [
    'another gzipped file',
    () => copy(() => gzipSync('{"format":"other"}\n')),
    'is no backup of',
  ],
  [
    'one cut off in the middle',
    () => copy((bytes) => bytes.subarray(0, bytes.length / 2)),
    damaged,
  ],
  [
    'one cut off at its last byte',
    () => copy((bytes) => bytes.subarray(0, -1)),
    damaged,
  ],
  [
    'one with a wrong byte',
    () =>
      copy((bytes) => {
        bytes[bytes.length - 6] = (bytes[bytes.length - 6] ?? 0) ^ 1;

        return bytes;
      }),
    damaged,
  ],
  [
    'one without a row',
    () => alter(([one, , ...rest]) => [one ?? '', ...rest]),
    damaged,
  ],
  [
    'one with a row twice',
    () =>
      alter(([one, two, ...rest]) => [
        one ?? '',
        two ?? '',
        two ?? '',
        ...rest,
      ]),
    damaged,
  ],
  [
    'one with a changed row',
    () => alter((lines) => lines.map((line) => line.replace('Voilà', 'Voila'))),
    damaged,
  ],
  [
    'one with a row that is none',
    () => alter(([one, , ...rest]) => [one ?? '', '{"table":1}', ...rest]),
    damaged,
  ],
  ['one without an end', () => alter((lines) => lines.slice(0, -2)), damaged],
  [
    'one with more after its end',
    () => alter((lines) => [...lines, '{}']),
    damaged,
  ],
  [
    'one with a changed header',
    () =>
      alter(([one = '', ...rest]) => [
        one.replace('"accountId":1', '"accountId":2'),
        ...rest,
      ]),
    damaged,
  ],
  [
    'one of a newer version, whatever is in it',
    () =>
      alter((lines) => [
        '{"format":"conversation-starters-backup","version":2}',
        ...lines.slice(1),
      ]),
    'was written by a newer version of the service. Update the service first.',
  ],
])('refuses %s in a sentence', async (_, make, said) => {
  const name = await make();

  await expect(checkBackup(name)).rejects.toMatchObject({
    name: 'BackupFileError',
    message: expect.stringContaining(said) as string,
  });
});
