import { type Kysely, sql } from 'kysely';

/** How far changes in HubSpot were read, and when what we sent was last taken. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table inbox_cursors (
      account_id bigint not null,
      kind text not null,
      changed_at bigint not null,
      record_id bigint not null,
      primary key (account_id, kind)
    )`.execute(db);
  await sql`alter table outbox add column settled_at timestamptz`.execute(db);
};
