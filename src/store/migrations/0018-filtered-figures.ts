import { type Kysely, sql } from 'kysely';

/**
 * Cells are counted of filtered votes as well, those of a segment and those of a wording, and of
 * each wording; all are counted again.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`delete from figure_cells`.execute(db);
  await sql`
    alter table figure_cells
      add column facet text not null,
      drop constraint figure_cells_pkey,
      add primary key (account_id, dimension, facet, starter_id, key)`.execute(
    db,
  );
  await sql`
    insert into dirty_starters (account_id, starter_id, mark)
    select account_id, starter_id, 1 from tallies
    on conflict (account_id, starter_id)
      do update set mark = dirty_starters.mark + 1`.execute(db);
};
