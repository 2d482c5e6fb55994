import { type Kysely, sql } from 'kysely';

/**
 * A version of each account's tallies and credits, so that a replica reads only what changed, and
 * only when something did.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table offering_versions (
      account_id bigint primary key,
      version bigint not null,
      whole_since bigint not null
    )`.execute(db);
  await sql`alter table tallies add column version bigint not null default 0`.execute(
    db,
  );
  await sql`create index tallies_version on tallies (account_id, version)`.execute(
    db,
  );
  await sql`
    create index wordings_credited on wordings (account_id)
    where credited_to is not null`.execute(db);
};
