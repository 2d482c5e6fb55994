import { sql } from 'kysely';
import { isDatabaseUnavailable } from '#src/store/is-database-unavailable.ts';
import { connectDatabase, type Database } from '#src/store/open-database.ts';
import { pause } from '#src/waiting.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';
import { openTcpProxy, type TcpProxy } from '#test/helpers/open-tcp-proxy.ts';

let direct: Database;
let proxy: TcpProxy;
/** One connection: whatever stays broken in the pool is met by the next query. */
let db: Database;

beforeEach(async () => {
  const made = await createTestDatabase();
  direct = made.db;
  proxy = await openTcpProxy(made.url);
  db = connectDatabase(proxy.url, {
    maxConnections: 1,
    patience: {
      // On a loaded machine to connect may take a second.
      connectMs: 5_000,
      statementMs: 1_000,
      silenceMs: 1_500,
      idleTransactionMs: 10_000,
    },
  });
});

afterEach(async () => {
  await db.destroy();
  await proxy.close();
  await direct.destroy();
});

const one = () =>
  sql<{ one: number }>`select 1 as one`.execute(db).then(({ rows }) => rows);
const pid = () =>
  sql<{ pid: number }>`select pg_backend_pid() as pid`
    .execute(db)
    .then(({ rows }) => rows[0]?.pid);
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

it('gives a query up when the database goes silent, and serves again after it', async () => {
  await one();
  proxy.silence();
  const first = await failureOf(one());
  const second = await failureOf(one());

  expect([first, second].map(isDatabaseUnavailable)).toEqual([true, true]);
  proxy.speak();
  expect(await one()).toEqual([{ one: 1 }]);
});

it('keeps a connection on which nobody waits, however long it is silent', async () => {
  const before = await pid();
  await pause(2_000);

  expect(await pid()).toBe(before);
  proxy.silence();
  expect(isDatabaseUnavailable(await failureOf(one()))).toBe(true);
});

it('gives a transaction up that has begun, and serves again after it', async () => {
  const error = await failureOf(
    db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction);
      proxy.silence();
      await sql`select 1`.execute(transaction);
    }),
  );

  expect(isDatabaseUnavailable(error)).toBe(true);
  proxy.speak();
  expect(await one()).toEqual([{ one: 1 }]);
});

it('ends a statement that takes too long, and keeps its connection', async () => {
  const before = await pid();
  const error = await failureOf(sql`select pg_sleep(60)`.execute(db));

  expect(error).toMatchObject({ code: '57014' });
  expect(isDatabaseUnavailable(error)).toBe(true);
  expect(await pid()).toBe(before);
});

it('serves again after the disk was full', async () => {
  const full = failureOf(
    sql`do $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`.execute(
      db,
    ),
  );

  expect(isDatabaseUnavailable(await full)).toBe(true);
  expect(await one()).toEqual([{ one: 1 }]);
});
