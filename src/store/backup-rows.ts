import { sql, type Transaction } from 'kysely';
import { type Database, findMissingMigrations } from './open-database.ts';
import { BACKED_UP } from './table-fates.ts';
import type { Tables } from './tables.ts';

/** A copy of an account's tables at one moment. */
export interface Snapshot {
  /** Names of the migrations that made the tables. */
  migrations: string[];
  /** By the database's clock. */
  takenAt: Date;
  /** The rows of all tables that only our database has; `line` is table and columns as JSON. */
  rows: AsyncIterable<{ table: string; line: string }>;
}

const rowsAtOnce = 500;

/** Columns that PostgreSQL computes from others of the row: it takes no value for them. */
const listGenerated = async (
  db: Database,
  schema: string,
  table: string,
): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = ${schema} and table_name = ${table}
      and is_generated = 'ALWAYS'`.execute(db);

  return rows.map(({ name }) => name);
};

/** Columns that the database numbers itself: rows are written in their order, and get new ones. */
export const listIdentities = async (
  db: Database,
  schema: string,
): Promise<Map<string, string>> => {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column"
    from information_schema.columns
    where table_schema = ${schema} and is_identity = 'YES'`.execute(db);

  return new Map(rows.map(({ table, column }) => [table, column]));
};

const readRows = async function* (
  db: Transaction<Tables>,
  accountId: number,
): AsyncGenerator<{ table: string; line: string }> {
  const { rows } = await sql<{ name: string }>`
    select current_schema()::text as name`.execute(db);
  const schema = rows[0]?.name ?? 'public';
  const identities = await listIdentities(db, schema);
  for (const { table, leavesOut = [] } of BACKED_UP) {
    const identity = identities.get(table);
    const without = [
      ...leavesOut,
      ...(await listGenerated(db, schema, table)),
      ...(identity ? [identity] : []),
    ];
    await sql`
      declare backup_rows no scroll cursor for
      select json_build_object('table', ${sql.lit(table)}::text,
        'row', to_jsonb(each) - ${sql.lit(`{${without.join()}}`)}::text[])::text
        as line
      from ${sql.table(table)} as each
      where account_id = ${sql.lit(accountId)}
      ${identity ? sql`order by ${sql.ref(identity)}` : sql``}`.execute(db);
    for (;;) {
      const { rows } = await sql<{ line: string }>`
        fetch forward ${sql.lit(rowsAtOnce)} from backup_rows`.execute(db);
      for (const { line } of rows) yield { table, line };
      if (rows.length < rowsAtOnce) break;
    }
    await sql`close backup_rows`.execute(db);
  }
};

/**
 * Gives an account's rows as they are at one moment, while the service goes on writing: all are
 * read in one transaction. Secrets are left out.
 *
 * @param write called once; its rows can be read until it ends
 * @throws what `write` throws
 */
export const withSnapshot = <T>(
  db: Database,
  accountId: number,
  write: (snapshot: Snapshot) => Promise<T>,
): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const { rows: made } = await sql<{ name: string; at: Date }>`
        select name, now() as at from kysely_migration order by name`.execute(
        transaction,
      );

      return write({
        migrations: made.map(({ name }) => name),
        takenAt: made[0]?.at ?? new Date(0),
        rows: readRows(transaction, accountId),
      });
    });

/** Whether the tables are those that this version of the service knows. */
export const isUpToDate = async (db: Database): Promise<boolean> =>
  (await findMissingMigrations(db)).length === 0;
