import type { DirtyStarters } from '#src/votes/tallies.ts';
import { markDirty } from './mark-dirty.ts';
import type { Database } from './open-database.ts';

/** The starters whose roll-up is due, in PostgreSQL. */
export const createDirtyStarterStore = (db: Database): DirtyStarters => ({
  list: async (accountId) => {
    const rows = await db
      .selectFrom('dirty_starters')
      .select(['starter_id', 'mark'])
      .where('account_id', '=', accountId)
      .execute();

    return rows.map(({ starter_id, mark }) => ({
      starterId: starter_id,
      mark,
    }));
  },

  clear: async (accountId, seen) => {
    for (const { starterId, mark } of seen) {
      await db
        .deleteFrom('dirty_starters')
        .where('account_id', '=', accountId)
        .where('starter_id', '=', starterId)
        .where('mark', '=', mark)
        .execute();
    }
  },

  mark: (accountId, starterIds) => markDirty(db, accountId, starterIds),
});
