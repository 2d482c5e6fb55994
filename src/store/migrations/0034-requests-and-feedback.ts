import { type Kysely, sql } from 'kysely';

/** Names tables and columns as the screens do: requests and feedback. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table tallies rename column open_returns to open_feedback;
    alter table orders rename to requests;
    alter table requests rename column order_key to request_key;
    alter table requests rename column ordered_at to requested_at;
    alter table order_waiters rename to request_waiters;
    alter table request_waiters rename column order_key to request_key;
    alter index order_waiters_mine rename to request_waiters_mine;
    alter index order_waiters_of_contact rename to request_waiters_of_contact`.execute(
    db,
  );
};
