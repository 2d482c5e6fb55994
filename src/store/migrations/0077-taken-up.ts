import { type Kysely, sql } from 'kysely';

/**
 * Which starters that cards showed were taken up, in which wording and segments: kept only where
 * outcomes are read.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table views
      add column is_taken boolean not null default false,
      add column wording text,
      add column segment_ids text[]`.execute(db);
};
