import { type Kysely, sql } from 'kysely';

/** Links now open more than pages to print; imports are remembered, so that none is done twice. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table print_links rename to links`.execute(db);
  await sql`
    alter table links
      add column purpose text not null default 'print'`.execute(db);
  await sql`alter table links alter column purpose drop default`.execute(db);
  await sql`
    create table imports (
      account_id bigint not null,
      key text not null,
      user_id bigint not null,
      hash text not null,
      name text not null,
      state text not null,
      starters jsonb,
      total integer not null,
      created_ids text[] not null default '{}',
      noted_at timestamptz not null,
      primary key (account_id, key)
    )`.execute(db);
};
