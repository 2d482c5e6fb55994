import { type Kysely, sql } from 'kysely';

/** How far files are that browsers take, for whoever ordered them. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table exports (
      account_id bigint not null,
      key text not null,
      user_id bigint not null,
      what text not null,
      state text not null,
      done integer not null,
      total integer not null,
      expires_at timestamptz not null,
      noted_at timestamptz not null,
      primary key (account_id, key)
    )`.execute(db);
};
