import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import type { TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';
import { readRows } from './read-rebuilt.ts';
import { openWorld, type World } from './rebuild-world.ts';

let world: World;
let app: TestApp;
let empty: TestApp;
let backup = '';
const secret = 'another-secret-of-more-than-thirty-two-characters';

beforeAll(async () => {
  world = await openWorld();
  ({ app } = world);
  for (const contactId of app.seeded.contactIds.slice(0, 4)) {
    await voteOnCard(app, contactId);
  }
  await app.service.publish(ACCOUNT_ID);
  backup = world.file('good.gz');
  expect(await world.npm('backup', [backup])).toMatchObject({ code: 0 });
  const bytes = await readFile(backup);
  await writeFile(world.file('cut.gz'), bytes.subarray(0, bytes.length - 9));
  empty = await world.emptyApp();
});

afterAll(() => world.close());

const rebuild = (args: string[], env = {}) =>
  world.npm('rebuild', args, { url: empty.databaseUrl, env });
const countRows = async () =>
  (
    await Promise.all(
      (['accounts', 'votes', 'outbox', 'wordings', 'tallies'] as const).map(
        (table) => readRows(empty, table),
      ),
    )
  ).flat().length;
it.each([
  [
    'a file that is not there',
    () => ['--backup', world.file('none.gz')],
    {},
    'There is no file ',
  ],
  [
    'a damaged backup',
    () => ['--backup', world.file('cut.gz')],
    {},
    'is damaged or not complete',
  ],
  [
    'a backup of another account',
    () => ['--backup', backup],
    { HUBSPOT_ACCOUNT_ID: '12345' },
    `is a backup of account ${ACCOUNT_ID}, not of 12345`,
  ],
  [
    'an account that the token is not of',
    () => ['--account', '12345'],
    {},
    `The token of .env is of account ${ACCOUNT_ID}, not of 12345.`,
  ],
  [
    'another secret than the backup was written with',
    () => ['--backup', backup],
    { APP_SECRET: secret },
    'was written with another APP_SECRET',
  ],
  [
    'another secret than the votes were cast with',
    () => [],
    { APP_SECRET: secret },
    'None of 4 votes has a key of this APP_SECRET. Set the APP_SECRET that the service had.',
  ],
  [
    'an account that is no number',
    () => ['--account', 'acme'],
    {},
    '--account is the number of a HubSpot account',
  ],
  [
    'a wrong token',
    () => [],
    { HUBSPOT_ACCESS_TOKEN: 'wrong' },
    'Copy the access token',
  ],
  [
    'a database that does not answer',
    () => [],
    { DATABASE_URL: 'postgres://a:b@127.0.0.1:9/none' },
    'PostgreSQL does not answer. Check DATABASE_URL',
  ],
  ['no settings', () => [], { APP_SECRET: '' }, 'The rebuild cannot start'],
])(
  'refuses %s in a sentence and changes nothing',
  async (_, args, env, said) => {
    const ended = await rebuild(args(), env);

    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^Nothing was rebuilt\. /);
    expect(ended.stderr).toContain(said);
    expect(ended.stderr).not.toContain('    at ');
    expect(await countRows()).toBe(0);
  },
);

it('refuses a database that is not empty, and leaves it as it is', async () => {
  const before = await readRows(app, 'votes');
  const ended = await world.npm('rebuild', ['--backup', backup]);

  expect(ended.code).toBe(1);
  expect(ended.stderr).toMatch(
    /The database has data of account \d+ already \(accounts 1, .*votes 4/,
  );
  expect(await readRows(app, 'votes')).toEqual(before);
});

it('changes nothing when HubSpot fails half-way, and can be run again', async () => {
  app.emulator.failNext({
    path: new RegExp(`objects/2026-09/${app.seeded.voteTypeId}`),
    times: 1,
    respond: () =>
      Response.json({ message: 'Expired', category: 'X' }, { status: 401 }),
  });
  const failed = await rebuild(['--backup', backup]);
  expect(failed).toMatchObject({ code: 1, stdout: '' });
  expect(failed.stderr).toContain('Expired');
  expect(await countRows()).toBe(0);

  expect(await rebuild(['--backup', backup])).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(await readRows(empty, 'votes')).toEqual(await readRows(app, 'votes'));
});

it('goes on without a secret that is lost, where told so', async () => {
  const { databaseUrl: url } = await world.emptyApp();
  const ended = await world.npm('rebuild', ['--new-secret'], {
    url,
    env: { APP_SECRET: secret },
  });

  expect(ended.code).toBe(3);
  expect(ended.stdout).toContain('- 4 votes by people who are not known.');
});

describe('npm run backup', () => {
  it('does not write over a file, and leaves no half of one', async () => {
    const before = await readFile(backup);
    const ended = await world.npm('backup', [backup]);

    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('exists already.');
    expect(await readFile(backup)).toEqual(before);
  });

  it('refuses an account that is not there, and a call without a file', async () => {
    const file = world.file('other.gz');
    const ended = await world.npm('backup', [file, '--account', '12345']);
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.stderr).toContain('The database has no account 12345.');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
    await expect(readFile(`${file}.unfinished`)).rejects.toThrow('ENOENT');

    const without = await world.npm('backup', []);
    expect(without.code).toBe(2);
    expect(without.stderr).toContain('FILE is missing.');
  });

  it('holds neither the access token nor the secret', async () => {
    const text = gunzipSync(await readFile(backup)).toString();

    expect(text).not.toContain('test-access-token');
    expect(text).not.toContain('a-secret-of-more');
    expect(text).toContain('"table" : "votes"');
  });
});
