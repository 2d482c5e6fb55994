import { type Kysely, sql } from 'kysely';

/** When a person last asked for what is known of a client: for the limit by the hour alone. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table client_readings (
      account_id bigint not null,
      user_id bigint not null,
      contact_id text not null,
      read_at timestamptz not null,
      primary key (account_id, user_id, contact_id)
    )`.execute(db);
  await sql`
    create index client_readings_lately
    on client_readings (account_id, user_id, read_at)`.execute(db);
};
