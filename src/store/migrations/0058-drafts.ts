import { type Kysely, sql } from 'kysely';

/** What people write in the editor, kept as they write it until they save it or throw it away. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table drafts (
      account_id bigint not null,
      user_id bigint not null,
      key text not null,
      starter_id text,
      draft jsonb not null,
      is_shared boolean not null,
      saved_at timestamptz not null,
      primary key (account_id, user_id, key)
    )`.execute(db);
  await sql`create index drafts_of on drafts (account_id, starter_id)`.execute(
    db,
  );
};
