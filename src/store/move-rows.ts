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

/** Deletes rows of the new id that say no where a row that is to be moved says yes. */
const giveWay = (
  db: Transaction<Tables>,
  accountId: number,
  { table, column, meets: { key, wins } }: Required<Omit<KeptBy, 'others'>>,
  { id, oldIds }: Merged,
): Promise<unknown> =>
  sql`
    delete from ${sql.table(table)} as own using ${sql.table(table)} as old
    where own.account_id = ${accountId} and old.account_id = ${accountId}
      and own.${sql.ref(column)} = ${id} and not own.${sql.ref(wins)}
      and old.${sql.ref(column)} = any(${oldIds}::text[]) and old.${sql.ref(wins)}
      and ${sql.join(
        key.map((name) => sql`own.${sql.ref(name)} = old.${sql.ref(name)}`),
        sql` and `,
      )}`.execute(db);

/**
 * Moves rows to another id; where that has the same row already, its own stays, unless only the other
 * one says yes in the column that wins.
 */
export const moveRows = async (
  db: Transaction<Tables>,
  accountId: number,
  { table, column, others, meets }: KeptBy,
  { id, oldIds }: Merged,
): Promise<void> => {
  const columns = sql.join(others.map((name) => sql.ref(name)));
  const first =
    meets === undefined ? sql`` : sql`order by ${sql.ref(meets.wins)} desc`;
  if (meets)
    await giveWay(db, accountId, { table, column, meets }, { id, oldIds });
  await sql`
    insert into ${sql.table(table)} (account_id, ${sql.ref(column)}, ${columns})
    select account_id, ${id}, ${columns} from ${sql.table(table)}
    where account_id = ${accountId}
      and ${sql.ref(column)} = any(${oldIds}::text[]) ${first}
    on conflict do nothing`.execute(db);
  await sql`
    delete from ${sql.table(table)}
    where account_id = ${accountId}
      and ${sql.ref(column)} = any(${oldIds}::text[])`.execute(db);
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
