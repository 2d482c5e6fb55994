import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import type { Database } from '#src/store/open-database.ts';
import { BACKED_UP, TABLE_FATES } from '#src/store/table-fates.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

afterAll(() => db.destroy());

/** How kysely notes which migrations were made. */
const bookkeeping = ['kysely_migration', 'kysely_migration_lock'];

const listTables = async (): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);

  return rows.map(({ name }) => name);
};

it('says of every table of the database whether a backup has it, HubSpot, or nobody needs it', async () => {
  const tables = (await listTables()).filter(
    (name) => !bookkeeping.includes(name),
  );

  // A new table: decide in src/store/table-fates.ts what becomes of it when the database is lost.
  expect(Object.keys(TABLE_FATES).sort()).toEqual(tables.sort());
});

it('would see a table that nobody has decided about', async () => {
  await sql`create table undecided (account_id bigint)`.execute(db);
  const tables = await listTables();
  await sql`drop table undecided`.execute(db);

  expect(tables).toContain('undecided');
  expect(Object.keys(TABLE_FATES)).not.toContain('undecided');
});

it('keeps every column that looks like a secret out of backups', async () => {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column"
    from information_schema.columns where table_schema = 'public'
      and column_name ~ '(token|secret|password)'`.execute(db);
  const kept = rows.filter(({ table, column }) =>
    BACKED_UP.some(
      (each) => each.table === table && !each.leavesOut?.includes(column),
    ),
  );

  expect(rows.length).toBeGreaterThan(0);
  expect(kept).toEqual([]);
});

it('names the same in docs/reliability.md', () => {
  const page = readFileSync(path.resolve('docs/reliability.md'), 'utf8');
  for (const { name } of BACKED_UP) expect(page).toContain(name);
});
