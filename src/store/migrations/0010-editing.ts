import { type Kysely, sql } from 'kysely';

/** Who changed starters and when, which wordings are released to cards, and whose words they are. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table starter_changes (
      account_id bigint not null,
      id bigint generated always as identity,
      starter_id text not null,
      at timestamptz not null,
      user_id bigint,
      action text not null,
      status text not null,
      hash text not null,
      primary key (account_id, id)
    )`.execute(db);
  await sql`create index starter_changes_of on starter_changes (account_id, starter_id, id)`.execute(
    db,
  );
  await sql`
    create table releases (
      account_id bigint not null,
      starter_id text not null,
      hash text not null,
      asked_by bigint,
      released_at timestamptz,
      released_by bigint,
      primary key (account_id, starter_id, hash)
    )`.execute(db);
  await sql`
    alter table wordings
      add column credited_to bigint`.execute(db);
  // A catalog kept before this lacks what is now in it.
  await sql`delete from catalogs`.execute(db);
};
