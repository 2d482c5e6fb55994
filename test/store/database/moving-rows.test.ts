import { sql } from 'kysely';
import { createIdentityStore } from '#src/store/identity-store.ts';
import { byContact, byStarter } from '#src/store/kept-by-ids.ts';
import type { KeptBy } from '#src/store/move-rows.ts';
import type { Database } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

afterAll(() => db.destroy());

const account_id = 1;
const user_id = 51_001;
const at = new Date('2026-11-30T10:00:00Z');
const merged = [{ id: '900', oldIds: ['501', '502'] }];

/** Has PostgreSQL add a row, once, at the end of the statement that adds one to the survivor. */
const addAfter = async (table: string, column: string, row: string) => {
  await sql`create sequence ${sql.id(`additions_to_${table}`)}`.execute(db);
  await sql`
    create function ${sql.id(`add_to_${table}`)}() returns trigger language plpgsql as $$
      begin
        if nextval(${sql.lit(`additions_to_${table}`)}) = 1 then ${sql.raw(row)}; end if;
        return null;
      end $$`.execute(db);
  await sql`
    create trigger added after insert on ${sql.table(table)} for each row
      when (new.${sql.ref(column)} = '900')
      execute function ${sql.id(`add_to_${table}`)}()`.execute(db);
};

it.each<[string, KeptBy]>([
  ...byContact.map((each): [string, KeptBy] => [
    `${each.table} of a client`,
    each,
  ]),
  ...byStarter.map((each): [string, KeptBy] => [
    `${each.table} of a starter`,
    each,
  ]),
])('moves every column: %s', async (_, { table, column, others }) => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name = ${table} and table_schema = 'public'
      and is_generated = 'NEVER'`.execute(db);

  expect(['account_id', column, ...others].toSorted()).toEqual(
    rows.map(({ name }) => name).toSorted(),
  );
});

it('keeps who begins to wait under the old id while a client is merged', async () => {
  const request = {
    account_id,
    brief: 'A line',
    owner_id: null,
    requested_at: at,
  };
  const waiter = { account_id, user_id, joined_at: at };
  await db
    .insertInto('requests')
    .values(
      ['before', 'beside'].map((request_key) => ({ ...request, request_key })),
    )
    .execute();
  await db
    .insertInto('request_waiters')
    .values({ ...waiter, request_key: 'before', contact_id: '501' })
    .execute();
  await addAfter(
    'request_waiters',
    'contact_id',
    `insert into request_waiters (account_id, request_key, user_id, contact_id, joined_at)
      values (1, 'beside', 51001, '501', now())`,
  );
  const listWaiters = () =>
    db
      .selectFrom('request_waiters')
      .select(['request_key', 'contact_id'])
      .orderBy('request_key')
      .execute();

  await createIdentityStore(db).moveContacts(account_id, merged, at);
  expect(await listWaiters()).toEqual([
    { request_key: 'before', contact_id: '900' },
    { request_key: 'beside', contact_id: '501' },
  ]);
  await createIdentityStore(db).moveContacts(account_id, merged, at);
  expect(await listWaiters()).toEqual([
    { request_key: 'before', contact_id: '900' },
    { request_key: 'beside', contact_id: '900' },
  ]);
  expect(
    await db
      .selectFrom('outbox')
      .select(['key', 'revision'])
      .where('kind', '=', 'request')
      .orderBy('key')
      .execute(),
  ).toEqual([
    { key: 'before', revision: 1 },
    { key: 'beside', revision: 1 },
  ]);
});

it('keeps what somebody chooses of the old id while a starter is merged', async () => {
  const choice = {
    account_id,
    kind: 'starter' as const,
    choice: 'muted' as const,
    chosen_at: at,
  };
  await db
    .insertInto('choices')
    .values({ ...choice, user_id, target: '501' })
    .execute();
  await addAfter(
    'choices',
    'target',
    `insert into choices (account_id, user_id, kind, target, choice, chosen_at)
      values (1, 51002, 'starter', '501', 'muted', now())`,
  );
  for (let pass = 0; pass < 2; pass += 1) {
    await createIdentityStore(db).moveStarters(account_id, merged, at);
  }

  expect(
    await db
      .selectFrom('choices')
      .select(['user_id', 'target'])
      .orderBy('user_id')
      .execute(),
  ).toEqual([
    { user_id: 51_001, target: '900' },
    { user_id: 51_002, target: '900' },
  ]);
});
