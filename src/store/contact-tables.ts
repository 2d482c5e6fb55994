import { sql } from 'kysely';
import type { Database } from './open-database.ts';

/** Tables that have only something to say of a client by its id, in `contact_id`. */
export const OF_CONTACTS = [
  'views',
  'day_orders',
  'empty_cards',
  'card_openings',
  'client_readings',
  'record_marks',
  'outcome_clients',
  'compared_clients',
  'action_lines',
] as const;

/** All tables with a client's id, where it is that of somebody. */
const places = [...OF_CONTACTS, 'votes', 'request_waiters'] as const;

/** The ids of clients of which something is kept, as a query. */
export const keptContacts = (accountId: number) =>
  sql`${sql.join(
    places.map(
      (table) => sql`
        select contact_id from ${sql.table(table)}
        where account_id = ${accountId} and contact_id ~ '^[0-9]+$'`,
    ),
    sql` union `,
  )}`;

/** Of these clients, those of which something is kept. */
export const findKeptContacts = async (
  db: Database,
  accountId: number,
  contactIds: string[],
): Promise<string[]> => {
  const { rows } = await sql<{ contact_id: string }>`
    select distinct contact_id from (${sql.join(
      places.map(
        (table) => sql`
          select contact_id from ${sql.table(table)}
          where account_id = ${accountId}
            and contact_id = any(${contactIds}::text[])`,
      ),
      sql` union all `,
    )}) as kept`.execute(db);

  return rows.map(({ contact_id }) => contact_id);
};
