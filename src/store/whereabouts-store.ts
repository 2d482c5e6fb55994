import type { WhereaboutsRepository } from '#src/choices/whereabouts.ts';
import type { Database } from './open-database.ts';

/** What people said of where they are, in PostgreSQL. */
export const createWhereaboutsStore = (
  db: Database,
): WhereaboutsRepository => ({
  list: (accountId, userId) =>
    db
      .selectFrom('speaker_facts')
      .select(['key', 'place', 'day'])
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .orderBy('day', (order) => order.asc().nullsFirst())
      .orderBy('key')
      .execute(),

  save: async (accountId, userId, { key, place, day }, at) => {
    await db
      .insertInto('speaker_facts')
      .values({
        account_id: accountId,
        user_id: userId,
        key,
        place,
        day,
        said_at: at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'user_id', 'key'])
          .doUpdateSet({ place, day, said_at: at }),
      )
      .execute();
  },

  forget: async (accountId, userId, { key, before }) => {
    await db
      .deleteFrom('speaker_facts')
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where(({ or, eb }) => or([eb('key', '=', key), eb('day', '<', before)]))
      .execute();
  },
});
