import { sql, type Transaction } from 'kysely';
import { listIdentities } from './backup-rows.ts';
import { createMigrator } from './open-database.ts';
import { BACKED_UP, TABLE_FATES } from './table-fates.ts';
import type { Tables } from './tables.ts';

/** A row of a table, by column. */
export interface StoredRow {
  table: string;
  row: Record<string, unknown>;
}

const rowsAtOnce = 500;
/** Where rows are taken up before they are copied; dropped in the same transaction. */
const restoring = 'restored_backup';

const migrate = async (
  db: Transaction<Tables>,
  isWanted?: (name: string) => boolean,
): Promise<void> => {
  const { error } = await createMigrator(db, {
    schema: restoring,
    ...(isWanted ? { isWanted } : {}),
  }).migrateToLatest();
  if (error !== undefined) {
    throw new Error('The rows of the backup could not be brought up to date.', {
      cause: error,
    });
  }
};

/** By PostgreSQL, which knows each column's type; columns that are left out have their default. */
const insert = async (
  db: Transaction<Tables>,
  table: string,
  rows: Record<string, unknown>[],
): Promise<void> => {
  const columns = sql.join(
    Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)),
  );
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(
      null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(db);
};

const insertAll = async (
  db: Transaction<Tables>,
  rows: AsyncIterable<StoredRow>,
): Promise<void> => {
  let table = '';
  let batch: StoredRow['row'][] = [];
  const flush = async () => {
    if (batch.length > 0) await insert(db, table, batch);
    batch = [];
  };
  for await (const each of rows) {
    if (each.table !== table || batch.length >= rowsAtOnce) await flush();
    table = each.table;
    batch.push(each.row);
  }
  await flush();
};

const copy = async (
  db: Transaction<Tables>,
  table: string,
  { schema, identity }: { schema: string; identity: string | undefined },
): Promise<number> => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = ${restoring} and table_name = ${table}
      and is_identity = 'NO' and is_generated = 'NEVER'`.execute(db);
  const columns = sql.join(rows.map(({ name }) => sql.ref(name)));
  const { numAffectedRows } = await sql`
    insert into ${sql.id(schema, table)} (${columns})
    select ${columns} from ${sql.id(restoring, table)}
    ${identity ? sql`order by ${sql.ref(identity)}` : sql``}`.execute(db);

  return Number(numAffectedRows ?? 0);
};

/**
 * Puts the rows of a backup into the tables. They are taken up in tables as they were when the
 * backup was written, in a schema of their own, and go through the later migrations there, as they
 * would have in the database that was lost.
 *
 * @param migrations names of those that had been made when the backup was written
 * @returns how many rows each table has by now, by table
 */
export const restoreRows = async (
  db: Transaction<Tables>,
  migrations: readonly string[],
  rows: AsyncIterable<StoredRow>,
): Promise<Map<string, number>> => {
  const { rows: before } = await sql<{ schema: string; path: string }>`
    select current_schema()::text as schema,
      current_setting('search_path') as path`.execute(db);
  const { schema = 'public', path = 'public' } = before[0] ?? {};
  const setPath = (to: string) =>
    sql`select set_config('search_path', ${to}, true)`.execute(db);
  await sql`create schema ${sql.id(restoring)}`.execute(db);
  await setPath(restoring);
  await migrate(db, (name) => migrations.includes(name));
  await insertAll(db, rows);
  await migrate(db);
  await setPath(path);

  const identities = await listIdentities(db, restoring);
  const counts = new Map<string, number>();
  for (const { table } of BACKED_UP) {
    const identity = identities.get(table);
    counts.set(table, await copy(db, table, { schema, identity }));
  }
  await sql`drop schema ${sql.id(restoring)} cascade`.execute(db);

  return counts;
};

/** Names of migrations that this version of the service does not have. */
export const findUnknownMigrations = async (
  db: Transaction<Tables>,
  migrations: readonly string[],
): Promise<string[]> => {
  const known = (await createMigrator(db).getMigrations()).map(
    ({ name }) => name,
  );

  return migrations.filter((name) => !known.includes(name));
};

/**
 * Leaves out imports that were running when the backup was written: whether they ended since is
 * not known, and one that ended must not be taken back.
 *
 * @returns their names
 */
export const dropOpenImports = async (
  db: Transaction<Tables>,
  accountId: number,
): Promise<string[]> => {
  const rows = await db
    .deleteFrom('imports')
    .where('account_id', '=', accountId)
    .where('state', 'in', ['writing', 'undoing'])
    .returning('name')
    .execute();

  return rows.map(({ name }) => name);
};

/**
 * Keeps everybody else from writing accounts until the transaction ends, such as another rebuild
 * or a service that starts, and counts what there is of an account.
 *
 * @returns rows by table, of tables that have some
 */
export const lockEmpty = async (
  db: Transaction<Tables>,
  accountId: number,
): Promise<Map<string, number>> => {
  await sql`lock table accounts in exclusive mode`.execute(db);
  const filled = new Map<string, number>();
  for (const [table, { fate }] of Object.entries(TABLE_FATES)) {
    if (fate === 'disposable') continue;
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(table)}
      where account_id = ${accountId}`.execute(db);
    const count = rows[0]?.count ?? 0;
    if (count > 0) filled.set(table, count);
  }

  return filled;
};
