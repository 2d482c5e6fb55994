import { type Kysely, sql } from 'kysely';

/** Who changed which setting. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table setting_changes (
      account_id bigint not null,
      id bigint generated always as identity,
      at timestamptz not null,
      user_id bigint not null,
      setting text not null,
      before jsonb not null,
      after jsonb not null,
      primary key (account_id, id)
    )`.execute(db);
  await sql`
    alter table votes
      add column privacy text not null default 'confidential'`.execute(db);
};
