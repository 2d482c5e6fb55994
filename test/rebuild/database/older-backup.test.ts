import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { openBackup, rebuildDatabase } from '#src/service/rebuild-database.ts';
import { backUpDatabase } from '#src/service/back-up-database.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { createRequestWriter } from '#src/store/request-writer.ts';
import { connectPrivateApp } from '#test/helpers/connect-private-app.ts';
import { LEA, type TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';
import { readRows } from './read-rebuilt.ts';
import { openWorld, SECRET, type World } from './rebuild-world.ts';

interface Line {
  table?: string;
  row?: Record<string, unknown>;
  migrations?: string[];
}

let world: World;
let app: TestApp;
let backup = '';

beforeAll(async () => {
  world = await openWorld();
  ({ app } = world);
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await createRequestWriter(app.db).place(
    {
      accountId: ACCOUNT_ID,
      requestKey: 'request',
      brief: 'Deliveries',
      ownerId: null,
      requestedAt: new Date(),
    },
    LEA,
    app.seeded.contactIds[0] ?? '',
  );
  await app.db
    .insertInto('told_authors')
    .values({
      account_id: ACCOUNT_ID,
      owner_id: '751010',
      day: '2026-11-20',
      at: new Date(),
      subject: null,
      body: null,
      due_at: null,
    })
    .execute();
  await app.db
    .insertInto('imports')
    .values(
      (['writing', 'done'] as const).map((state) => ({
        account_id: ACCOUNT_ID,
        key: state,
        user_id: 1,
        hash: 'hash',
        name: `${state}.csv`,
        state,
        starters: null,
        total: 1,
        noted_at: new Date(),
      })),
    )
    .execute();
  backup = world.file('now.gz');
  await backUpDatabase({
    db: app.db,
    accountId: ACCOUNT_ID,
    secret: SECRET,
    file: backup,
  });
});

afterAll(() => world.close());

/** The backup as another version of the service would have written it. */
const rewrite = async (name: string, change: (line: Line) => Line) => {
  const lines = gunzipSync(await readFile(backup))
    .toString()
    .trim()
    .split('\n');
  const changed = lines
    .slice(0, -1)
    .map((line) => `${JSON.stringify(change(JSON.parse(line) as Line))}\n`);
  const sha256 = createHash('sha256').update(changed.join('')).digest('hex');
  const footer = JSON.stringify({ rows: changed.length - 1, sha256 });
  await writeFile(world.file(name), gzipSync(`${changed.join('')}${footer}\n`));

  return world.file(name);
};

const rebuild = async (file: string) => {
  const rebuilt = await world.emptyApp();
  const identity = { accountId: ACCOUNT_ID, secret: SECRET };
  const report = await rebuildDatabase({
    db: rebuilt.db,
    client: createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken: 'test-access-token',
      baseUrl: app.emulatorUrl,
    }),
    objects: app.seeded,
    ...identity,
    backup: await openBackup(file, identity),
    acceptsOtherSecret: false,
    now: () => app.clock.now,
  });
  // What the service does at its start.
  await connectPrivateApp(rebuilt.db, ACCOUNT_ID, 'test-access-token');

  return { rebuilt, report };
};

it('takes a backup of before an update through the migrations since', async () => {
  const later = ['0023-tasks-through-the-outbox', '0034-requests-and-feedback'];
  const before = (name: string) =>
    ({
      requests: 'orders',
      request_waiters: 'order_waiters',
      request_key: 'order_key',
      requested_at: 'ordered_at',
    })[name] ?? name;
  const file = await rewrite('older.gz', (line) => {
    if (line.migrations) {
      return {
        ...line,
        migrations: line.migrations.filter((name) => !later.includes(name)),
      };
    }
    const columns = Object.entries(line.row ?? {}).filter(
      ([name]) => !['subject', 'body', 'due_at'].includes(name),
    );

    return {
      table: before(line.table ?? ''),
      row: Object.fromEntries(
        columns.map(([name, value]) => [before(name), value]),
      ),
    };
  });
  const { rebuilt } = await rebuild(file);

  for (const table of [
    'told_authors',
    'votes',
    'accounts',
    'requests',
    'request_waiters',
  ] as const) {
    expect(await readRows(app, table)).not.toEqual([]);
    expect(await readRows(rebuilt, table)).toEqual(await readRows(app, table));
  }
});

it('refuses a backup with migrations that it does not know', async () => {
  const file = await rewrite('future.gz', (line) =>
    line.migrations
      ? { ...line, migrations: [...line.migrations, '9999-later'] }
      : line,
  );

  await expect(rebuild(file)).rejects.toThrow(
    'was written by a newer version of the service',
  );
});

it('refuses a backup with rows of another account', async () => {
  const file = await rewrite('mixed.gz', (line) =>
    line.table === 'votes'
      ? { ...line, row: { ...line.row, account_id: 7 } }
      : line,
  );

  await expect(rebuild(file)).rejects.toThrow('has rows of another account.');
});

it('leaves out an import that was running, and names it', async () => {
  const { rebuilt, report } = await rebuild(backup);

  expect(await readRows(rebuilt, 'imports')).toEqual([
    expect.objectContaining({ name: 'done.csv' }),
  ]);
  expect(report.isComplete).toBe(false);
  expect(report.lines.join('\n')).toContain('there: writing.csv.');
});
