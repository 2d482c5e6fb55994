import { type Kysely, sql } from 'kysely';

/**
 * The tiers of a day's order, and when each person last opened the card of a contact, and before
 * that: what a text says is new since then. Nothing else reads it.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table day_orders add column tiers jsonb not null default '{}'`.execute(
    db,
  );
  await sql`
    create table card_openings (
      account_id bigint not null,
      user_id bigint not null,
      contact_id text not null,
      opened_at timestamptz not null,
      opened_before timestamptz,
      primary key (account_id, user_id, contact_id)
    )`.execute(db);
};
