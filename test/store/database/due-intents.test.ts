import { randomUUID } from 'node:crypto';
import { type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { addIntents } from '#src/store/add-intents.ts';
import { createIntentStore } from '#src/store/intent-store.ts';
import { createLeaseStore } from '#src/store/lease-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createOutboxOverview } from '#src/store/outbox-overview.ts';
import { countWaiting } from '#src/store/outbox-waiting.ts';
import type { Tables } from '#src/store/tables.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const accountId = 1;
const now = new Date('2026-11-30T12:00:00Z');
let db: Database;
let asked: CompiledQuery[] = [];
let noting: Database;

beforeAll(async () => {
  let url: string;
  ({ db, url } = await createTestDatabase());
  noting = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({ connectionString: url }),
    }),
    log: ({ query }) => {
      asked.push(query);
    },
  });
  // Nearly all of an outbox is sent.
  await sql`
    insert into outbox (account_id, kind, key, revision, sent_revision, changed_at)
    select ${accountId}, kind, kind || number, 1, 1, ${now}::timestamptz
    from unnest(array['vote', 'roll_up', 'answer']) as kind,
      generate_series(1, 5000) as number`.execute(db);
  await addIntents(db, accountId, 'vote', ['vote1', 'vote2']);
  await sql`analyze outbox`.execute(db);
});
beforeEach(() => {
  asked = [];
});
afterAll(() => Promise.all([db.destroy(), noting.destroy()]));

const quiet = { quietMs: 1_000, surelyQuietMs: 1_000 };
const withLease = async () => {
  const lease = await createLeaseStore(db).take(
    accountId,
    randomUUID(),
    60_000,
  );
  if (!lease) throw new Error('Somebody else has the lease.');

  return lease;
};

it.each<[string, () => Promise<unknown>]>([
  [
    'which kinds wait',
    () => createIntentStore(noting).listWaiting(accountId, ['vote', 'answer']),
  ],
  [
    'what is doubtful',
    async () =>
      createIntentStore(noting).listDoubtful(await withLease(), 'vote', 100, {
        now,
        quietBefore: now,
        surelyQuietMs: 1_000,
      }),
  ],
  [
    'what is to be sent next',
    async () =>
      createIntentStore(noting).claim(await withLease(), 'vote', 100, now),
  ],
  [
    'when something is due',
    () => createOutboxOverview(noting).findNextDue(accountId, quiet, now),
  ],
  ['what waits', () => createOutboxOverview(noting).describe(accountId)],
  [
    'which accounts have work',
    () => createOutboxOverview(noting).listAccountsWithWork(now),
  ],
  ['how many wait', () => countWaiting(noting, now)],
])('finds by the index of due intents %s', async (_, find) => {
  await find();
  const [query] = asked.filter((each) => /\boutbox\b/u.test(each.sql));
  if (!query) throw new Error('The outbox was not asked.');
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>({
    ...query,
    sql: `explain ${query.sql}`,
  });
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');

  expect(plan).toContain('outbox_due');
  expect(plan).not.toContain('Seq Scan on outbox');
});

it('updates an intent that is due already in place, without a new entry in any index', async () => {
  const changes = 20;
  const inPlace = await db.transaction().execute(async (transaction) => {
    const count = async () => {
      const { rows } = await sql<{ count: number }>`
        select n_tup_hot_upd::int as count
        from pg_stat_xact_user_tables where relname = 'outbox'`.execute(
        transaction,
      );

      return rows[0]?.count ?? Number.NaN;
    };
    await addIntents(transaction, accountId, 'roll_up', ['voted-on']);
    const before = await count();
    for (let change = 0; change < changes; change += 1) {
      await addIntents(transaction, accountId, 'roll_up', ['voted-on']);
    }

    return (await count()) - before;
  });

  // Once its page may have been full.
  expect(inPlace).toBeGreaterThanOrEqual(changes - 1);
});
