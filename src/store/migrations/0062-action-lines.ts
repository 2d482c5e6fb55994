import { type Kysely, sql } from 'kysely';

/** Which lines the actions of workflows and agents gave, so that a repeated call gets the same one. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table action_lines (
      account_id bigint not null,
      key text not null,
      user_id bigint not null,
      contact_id text not null,
      starter_id text,
      given_at timestamptz not null,
      primary key (account_id, key)
    )`.execute(db);
  await sql`create index action_lines_of on action_lines (account_id, user_id, given_at)`.execute(
    db,
  );
};
