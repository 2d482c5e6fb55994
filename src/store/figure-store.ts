import { sql } from 'kysely';
import type { FigureRepository } from '#src/votes/figures.ts';
import type { Database } from './open-database.ts';

/** Cells of the review's figures in PostgreSQL. */
export const createFigureStore = (db: Database): FigureRepository => ({
  save: (accountId, counted) =>
    db.transaction().execute(async (transaction) => {
      for (const { starterId, cells } of counted) {
        await transaction
          .deleteFrom('figure_cells')
          .where('account_id', '=', accountId)
          .where('starter_id', '=', starterId)
          .execute();
        if (cells.length === 0) continue;
        await transaction
          .insertInto('figure_cells')
          .values(
            cells.map(({ dimension, key, useful, weight, voterIds }) => ({
              account_id: accountId,
              starter_id: starterId,
              dimension,
              key,
              useful,
              weight,
              voter_ids: voterIds,
            })),
          )
          .onConflict((conflict) =>
            conflict
              .columns(['account_id', 'dimension', 'starter_id', 'key'])
              .doUpdateSet({
                useful: sql`excluded.useful`,
                weight: sql`excluded.weight`,
                voter_ids: sql`excluded.voter_ids`,
              }),
          )
          .execute();
      }
    }),

  list: async (accountId, dimension, starterIds) => {
    if (starterIds.length === 0) return [];
    const rows = await db
      .selectFrom('figure_cells')
      .select(['starter_id', 'key', 'useful', 'weight', 'voter_ids'])
      .where('account_id', '=', accountId)
      .where('dimension', '=', dimension)
      .where('starter_id', '=', sql<string>`any(${starterIds}::text[])`)
      .execute();

    return rows.map(({ starter_id, voter_ids, ...cell }) => ({
      ...cell,
      starterId: starter_id,
      voterIds: voter_ids,
    }));
  },
});
