import type { BuildStore } from '#src/outbox/retry-after-upgrade.ts';
import type { Database } from './open-database.ts';

/** Builds that ran for an account, in PostgreSQL. */
export const createBuildStore = (db: Database): BuildStore => ({
  find: async (accountId) => {
    const row = await db
      .selectFrom('outbox_builds')
      .select('build')
      .where('account_id', '=', accountId)
      .executeTakeFirst();

    return row?.build ?? null;
  },

  save: async (accountId, build) => {
    await db
      .insertInto('outbox_builds')
      .values({ account_id: accountId, build })
      .onConflict((conflict) =>
        conflict.column('account_id').doUpdateSet({ build }),
      )
      .execute();
  },
});
