import { type Kysely, sql } from 'kysely';

/** When authors were told of what waits for them. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table told_authors (
      account_id bigint not null,
      owner_id text not null,
      day text not null,
      at timestamptz not null,
      primary key (account_id, owner_id, day)
    )`.execute(db);
};
