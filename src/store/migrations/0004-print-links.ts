import { type Kysely, sql } from 'kysely';

/** Pages to print, each to be opened once. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table print_links (
      account_id bigint not null,
      user_id bigint not null,
      token_hash text not null,
      expires_at timestamptz not null,
      primary key (account_id, token_hash)
    )`.execute(db);
};
