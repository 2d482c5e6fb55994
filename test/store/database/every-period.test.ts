import { DAY_MS } from '@starters/contracts';
import { sql } from 'kysely';
import { createForgetStore } from '#src/store/forget-store.ts';
import { createLeaseStore } from '#src/store/lease-store.ts';
import { HOLDING_PERIODS } from '#src/store/holding-periods.ts';
import type { Database } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const accountId = 77;
const now = new Date('2026-11-28T12:00:00Z');
let db: Database;

interface Column {
  name: string;
  type: string;
  isNeeded: boolean;
}

const listColumns = async (table: string): Promise<Column[]> => {
  const { rows } = await sql<Column>`
    select column_name as name, data_type as type,
      (is_nullable = 'NO' and column_default is null
        and is_identity = 'NO' and is_generated = 'NEVER') as "isNeeded"
    from information_schema.columns
    where table_schema = 'public' and table_name = ${table}`.execute(db);

  return rows;
};

/** What rows are about that may be deleted, where not all may. */
const deletable: Record<string, Record<string, unknown>> = {
  votes: { is_retracted: true, verdict: 'withdrawn' },
  imports: { state: 'done' },
  outbox: { kind: 'task', revision: 1, sent_revision: 1, attempted_at: null },
};
/** Rows of the same age that must stay. */
const lasting: Record<string, Record<string, unknown>[]> = {
  votes: [
    { is_retracted: false, verdict: 'useful' },
    { is_retracted: false, verdict: 'withdrawn' },
  ],
  leases: [{ name: 'outcomes' }],
  imports: [{ state: 'writing' }],
  outbox: [
    { kind: 'task', revision: 2, sent_revision: 1 },
    { kind: 'vote', revision: 1, sent_revision: 1 },
  ],
  speaker_facts: [{ day: null }],
};

const valueOf = ({ name, type }: Column, mark: string): unknown => {
  if (name === 'account_id') return accountId;
  if (type === 'boolean') return false;
  if (type.startsWith('timestamp')) return now;
  if (type.startsWith('json')) return '{}';
  if (type === 'ARRAY') return [];
  if (name === 'day') return now.toISOString().slice(0, 10);

  return /int|numeric|double/u.test(type) ? 1 : mark;
};

/** Adds a row of a table with whatever it needs, so old by its column `since`. */
const add = async (
  table: string,
  since: string,
  at: Date,
  values: Record<string, unknown>,
  mark: string,
) => {
  const columns = await listColumns(table);
  const row: Record<string, unknown> = {};
  for (const column of columns) {
    if (column.isNeeded) row[column.name] = valueOf(column, mark);
    if (column.name === since) {
      row[since] = since === 'day' ? at.toISOString().slice(0, 10) : at;
    }
  }
  // Of numbers that tell rows apart, each row has its own.
  if ('user_id' in row) row['user_id'] = Math.round(Math.random() * 1e9);
  const all = { ...row, ...values };
  await sql`
    insert into ${sql.table(table)} (${sql.join(Object.keys(all).map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(all).map((value) => sql`${value}`))})`.execute(
    db,
  );
};
const count = async (table: string) => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)}
    where account_id = ${accountId}`.execute(db);

  return rows[0]?.n;
};

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});
afterAll(() => db.destroy());

it('says of every table of the database how long it is held, and of no other', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name not like 'kysely%'`.execute(db);

  expect(rows.map(({ name }) => name).sort()).toEqual(
    Object.keys(HOLDING_PERIODS).sort(),
  );
});

it('says of every table with a person or client what deletes it, or why nothing does', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in (
      'user_id', 'contact_id', 'voters', 'record_id', 'other_ids', 'owner_id',
      'asked_by', 'released_by', 'draft', 'starters')`.execute(db);
  const named = rows.map(({ name }) => name);

  expect(named).toEqual(
    expect.arrayContaining(['drafts', 'outcome_clients', 'hubspot_events']),
  );
  for (const name of named) {
    const holding = Object.entries(HOLDING_PERIODS).find(
      ([table]) => table === name,
    )?.[1];
    expect([name, holding]).not.toEqual([name, undefined]);
    expect(
      holding && ('days' in holding ? holding.because : holding.stays),
    ).toMatch(/\S{3}/u);
  }
});

const limited = Object.entries(HOLDING_PERIODS).flatMap(([table, holding]) =>
  'days' in holding ? [[table, holding] as const] : [],
);

it.each(limited)(
  'keeps rows of %s until their days are over, then deletes them and no others',
  async (table, { days, since, only }) => {
    const ago = (age: number) => new Date(now.getTime() - age * DAY_MS);
    const values = deletable[table] ?? {};
    await add(table, since, ago(days - 1), values, `${table}:young`);
    const others = lasting[table] ?? [];
    for (const [index, each] of others.entries()) {
      await add(table, since, ago(days + 2), each, `${table}-${index}`);
    }
    const forgetting = createForgetStore(db);
    await forgetting.forgetOld(accountId, now);
    expect(await count(table)).toBe(1 + others.length);

    await add(table, since, ago(days + 2), values, `${table}:old`);
    await forgetting.forgetOld(accountId + 1, now);
    expect(await count(table)).toBe(2 + others.length);
    expect((await forgetting.forgetOld(accountId, now))[table]).toBe(1);
    expect(await count(table)).toBe(1 + others.length);
    // What deletes only some rows is tried with one that it must leave.
    if (only !== undefined && table !== 'told_authors') {
      expect(others.length).toBeGreaterThan(0);
    }
  },
);

it('forgets when a person last placed a request, of which the lock kept their id', async () => {
  const leases = createLeaseStore(db);
  for (const name of ['request:51001', 'edit:9001', 'outcomes']) {
    const lease = await leases.take(accountId + 9, name, 1);
    if (lease) await leases.release(lease);
  }
  await db
    .updateTable('leases')
    .set({ expires_at: sql`now() - interval '2 hours'` })
    .where('account_id', '=', accountId + 9)
    .execute();
  // One that is held stays, however far our clock is ahead of the database's.
  await leases.take(accountId + 9, 'request:51002', 20_000);
  const tomorrow = new Date(Date.now() + 2 * DAY_MS);
  await createForgetStore(db).forgetOld(accountId + 9, tomorrow);
  const left = await db
    .selectFrom('leases')
    .select('name')
    .where('account_id', '=', accountId + 9)
    .orderBy('name')
    .execute();

  expect(left).toEqual([{ name: 'outcomes' }, { name: 'request:51002' }]);
});
