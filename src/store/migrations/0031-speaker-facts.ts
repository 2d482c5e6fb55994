import { type Kysely, sql } from 'kysely';

/** Where a salesperson is, as they said it for the starters that speak of them. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table speaker_facts (
      account_id bigint not null,
      user_id bigint not null,
      key text not null,
      place text not null,
      day text,
      said_at timestamptz not null,
      primary key (account_id, user_id, key)
    )`.execute(db);
};
