import { type Kysely, sql } from 'kysely';

/** What a random draw chose from: what it showed is compared where the same could have been drawn. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table day_orders add column among jsonb`.execute(db);
  await sql`
    create index day_orders_lots on day_orders (account_id, day)
    where among is not null`.execute(db);
};
