import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { backUpDatabase } from '#src/service/back-up-database.ts';
import { createEraseStore } from '#src/store/erase-store.ts';
import { createReadBackStore } from '#src/store/read-back-store.ts';
import { TABLE_FATES } from '#src/store/table-fates.ts';
import { TEST_SECRET } from '#test/helpers/connect-private-app.ts';
import { LEA } from '#test/helpers/start-app.ts';
import {
  FIRST,
  type OAuthWorld,
  SECOND,
  startOAuthWorld,
} from '#test/installations/database/oauth-world.ts';

let world: OAuthWorld;
let folder: string;
let backup: string;

beforeEach(async () => {
  world = await startOAuthWorld();
  folder = await mkdtemp(path.join(tmpdir(), 'rebuild-'));
  backup = path.join(folder, 'first.gz');
  for (const accountId of [FIRST, SECOND]) {
    await world.browser().install(accountId);
    await createReadBackStore(world.db).finish(accountId);
    await world.db
      .insertInto('choices')
      .values({
        account_id: accountId,
        user_id: LEA,
        kind: 'author',
        target: '751011',
        choice: 'muted',
        chosen_at: new Date(),
      })
      .execute();
  }
  await backUpDatabase({
    db: world.db,
    accountId: FIRST,
    secret: TEST_SECRET,
    file: backup,
  });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

const rebuild = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', 'rebuild', '--', ...args],
      {
        env: {
          ...process.env,
          DATABASE_URL: world.databaseUrl,
          HUBSPOT_CLIENT_ID: 'client-77',
          HUBSPOT_CLIENT_SECRET: 'test-client-secret',
          HUBSPOT_API_BASE_URL: world.hubspotUrl,
          APP_SECRET: TEST_SECRET,
          ...env,
        },
      },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
const ofFirst = ['--account', String(FIRST)];

/** Every row of an account that is not made again by itself. */
const readKept = async (accountId: number) => {
  const kept: Record<string, unknown[]> = {};
  for (const [table, { fate }] of Object.entries(TABLE_FATES)) {
    if (fate === 'disposable') continue;
    const { rows } = await sql`
      select * from ${sql.table(table)} where account_id = ${accountId}`.execute(
      world.db,
    );
    kept[table] = rows;
  }

  return kept;
};
const lose = () => createEraseStore(world.db).eraseAccount(FIRST);
const tokenOf = async (accountId: number) =>
  (await readKept(accountId))['installations'];

it('rebuilds one account with the token of its backup, and leaves the others as they are', async () => {
  const second = await readKept(SECOND);
  const first = await readKept(FIRST);
  await lose();
  // Its access token has expired since.
  world.clock.now += 3 * 3_600_000;

  const { stderr } = await rebuild([...ofFirst, '--backup', backup]);

  expect(stderr.replace(/^\.env not found.*\n/, '')).toBe('');
  const after = await readKept(FIRST);
  for (const table of ['accounts', 'installations', 'choices']) {
    expect(after[table]).toEqual(first[table]);
  }
  expect(await readKept(SECOND)).toEqual(second);
});

it('keeps the tokens of an account that was installed again, and restores the rest', async () => {
  const first = await readKept(FIRST);
  await lose();
  await world.browser().install(FIRST);
  const installed = await tokenOf(FIRST);

  await rebuild([...ofFirst, '--backup', backup]);

  const after = await readKept(FIRST);
  expect(after['installations']).toEqual(installed);
  expect(after['installations']).not.toEqual(first['installations']);
  expect(after['choices']).toEqual(first['choices']);
  expect(after['accounts']).toEqual(first['accounts']);
});

it('rebuilds from HubSpot alone once the app is installed again', async () => {
  await lose();
  const without = await rebuild(ofFirst);
  expect(without).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      `Nothing was rebuilt. Neither this database nor a backup has a token of account ${FIRST}.`,
    ) as string,
  });
  expect(await tokenOf(FIRST)).toEqual([]);

  await world.browser().install(FIRST);
  const { accounts = [], installations } = await readKept(FIRST);
  const done = await rebuild(ofFirst);

  expect(done.code).toBe(3);
  expect(done.stdout).toContain('What salespeople muted and followed.');
  expect(await readKept(FIRST)).toMatchObject({
    accounts: accounts.map((account) => ({
      ...(account as object),
      // Then the service need not read them again.
      read_back_at: expect.any(Date) as Date,
    })),
    installations,
  });
});

it('says so where HubSpot accepts neither token any more', async () => {
  await lose();
  world.hubspot.uninstall(FIRST);
  expect(await rebuild([...ofFirst, '--backup', backup])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'HubSpot does not accept the token of the backup any more. Start the service',
    ) as string,
  });
  expect(await tokenOf(FIRST)).toEqual([]);
});

it('refuses an account with data, one that is not named, and one that the token is not of', async () => {
  const before = await readKept(FIRST);
  const { stderr } = await rebuild([...ofFirst, '--backup', backup]);
  expect(stderr).toContain(
    `The database has data of account ${FIRST} already (choices 1).`,
  );
  expect(await readKept(FIRST)).toEqual(before);
  expect((await rebuild(['--backup', backup])).stderr).toContain(
    'Name the account: --account 12345678.',
  );
  const asPrivate = await rebuild(ofFirst, {
    HUBSPOT_CLIENT_ID: '',
    HUBSPOT_ACCOUNT_ID: String(SECOND),
    HUBSPOT_ACCESS_TOKEN: 'test-access-token',
  });
  expect(asPrivate.stderr).toContain(
    `The token of .env is of account ${SECOND}, not of ${FIRST}.`,
  );
});
