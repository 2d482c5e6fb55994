import { type Kysely, sql } from 'kysely';

/** Votes that their voters signed; and a quick look for those that stay without a name. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table votes
      add column is_signed boolean not null default false`.execute(db);
  await sql`
    create index votes_unnamed on votes (account_id)
      where privacy <> 'named'`.execute(db);
};
