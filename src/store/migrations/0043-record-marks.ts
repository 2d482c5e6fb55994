import { type Kysely, sql } from 'kysely';

/** By what a card proves that its viewer may see the contact; who proved it, and who missed. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table record_marks (
      account_id bigint not null,
      contact_id text not null,
      mark text not null,
      read_at timestamptz not null,
      primary key (account_id, contact_id)
    )`.execute(db);
  await sql`
    alter table client_readings
      add column is_proved boolean not null default false,
      add column missed integer not null default 0`.execute(db);
};
