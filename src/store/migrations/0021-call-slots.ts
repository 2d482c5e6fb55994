import { type Kysely, sql } from 'kysely';

/** A slot for each call that HubSpot may receive from us within ten seconds. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table call_slots (
      account_id bigint not null,
      slot integer not null,
      free_at timestamptz not null,
      taken bigint not null default 0,
      primary key (account_id, slot)
    )`.execute(db);
  await sql`drop table call_windows`.execute(db);
};
