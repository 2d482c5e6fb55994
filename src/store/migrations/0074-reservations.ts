import { type Kysely, sql } from 'kysely';

/**
 * Starters that somebody is saving or importing, or wrote a moment ago: titles and texts that
 * nobody else may take, before the catalogs of all replicas have them.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table reservations (
      account_id bigint not null,
      key text not null,
      starters jsonb not null,
      kept_until timestamptz,
      primary key (account_id, key)
    )`.execute(db);
};
