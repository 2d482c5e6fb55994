import { sql, type Transaction } from 'kysely';
import type { Merged } from '#src/reconcile/merged-records.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** A table with rows by an id that may be merged, and its other columns besides the account's. */
export interface KeptBy {
  table: string;
  column: string;
  others: string[];
  /** What else a row is found by, and a column by which, of rows that meet, one with yes stays. */
  meets?: { key: string[]; wins: string };
}

/**
 * Moves rows to another id; where that has the same row already, its own stays, unless only the other
 * one says yes in the column that wins. It is one statement, so that a row that somebody adds under
 * an old id at that moment stays there for the next merge to find, and is not deleted unmoved.
 *
 * @returns the other columns of the rows that were there under the old ids
 */
export const moveRows = async (
  db: Transaction<Tables>,
  accountId: number,
  { table, column, others, meets }: KeptBy,
  { id, oldIds }: Merged,
): Promise<Record<string, unknown>[]> => {
  const list = (names: string[]) =>
    sql.join(names.map((name) => sql.ref(name)));
  const keys = meets ? list(meets.key) : sql``;
  const first = meets ? sql`distinct on (${keys})` : sql``;
  const order = meets
    ? sql`order by ${keys}, ${sql.ref(meets.wins)} desc`
    : sql``;
  const onConflict = meets
    ? sql`on conflict (account_id, ${sql.ref(column)}, ${keys}) do update set
        ${sql.join(others.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`))}
        where excluded.${sql.ref(meets.wins)} and not own.${sql.ref(meets.wins)}`
    : sql`on conflict do nothing`;
  const { rows } = await sql<Record<string, unknown>>`
    with old as (
      delete from ${sql.table(table)}
      where account_id = ${accountId}
        and ${sql.ref(column)} = any(${oldIds}::text[])
      returning account_id, ${list(others)}),
    moved as (
      insert into ${sql.table(table)} as own
        (account_id, ${sql.ref(column)}, ${list(others)})
      select ${first} account_id, ${id}, ${list(others)} from old ${order}
      ${onConflict})
    select ${list(others)} from old`.execute(db);

  return rows;
};

/** A place where something may be kept by such an id: rows of one kind only, where there are kinds. */
export interface KeptIn {
  table: string;
  column: string;
  kind?: string;
}

/** Of these old ids, those under which something is kept. */
export const listKept = async (
  db: Database,
  accountId: number,
  places: KeptIn[],
  oldIds: string[],
): Promise<Set<string>> => {
  const selects = places.map(
    ({ table, column, kind }) => sql`
      select ${sql.ref(column)} as id from ${sql.table(table)}
      where account_id = ${accountId}
        and ${sql.ref(column)} = any(${oldIds}::text[])
        and ${kind === undefined ? sql`true` : sql`kind = ${kind}`}`,
  );
  const { rows } = await sql<{ id: string }>`
    ${sql.join(selects, sql` union `)}`.execute(db);

  return new Set(rows.map(({ id }) => id));
};

/** Ids under which one person has several votes on one wording, as after votes cast during a merge. */
export const listDoubled = async (
  db: Database,
  accountId: number,
  column: 'contact_id' | 'starter_id',
  ids: string[],
): Promise<Set<string>> => {
  const rows = await db
    .selectFrom('votes')
    .select(sql<string>`distinct ${sql.ref(column)}`.as('id'))
    .where('account_id', '=', accountId)
    .where(column, 'in', ids)
    .where('replaced_by', 'is', null)
    .groupBy(['user_id', 'contact_id', 'starter_id', 'wording'])
    .having(sql<number>`count(*)`, '>', 1)
    .execute();

  return new Set(rows.map(({ id }) => id));
};
