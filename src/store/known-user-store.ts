import { DAY_MS } from '@starters/contracts';
import { sql, type SqlBool } from 'kysely';
import type { KnownUsers } from '#src/accounts/remember-users.ts';
import type { Database } from './open-database.ts';

/** Users as HubSpot last had them, in PostgreSQL. */
export const createKnownUserStore = (db: Database): KnownUsers => ({
  find: async (accountId, userId, since) => {
    const row = await db
      .selectFrom('known_users')
      .select(['super_admin', 'team_ids'])
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('seen_at', '>=', since)
      .executeTakeFirst();

    return row ? { superAdmin: row.super_admin, teamIds: row.team_ids } : null;
  },

  save: async (accountId, userId, user, at) => {
    if (!user) {
      await db
        .deleteFrom('known_users')
        .where('account_id', '=', accountId)
        .where('user_id', '=', userId)
        .execute();

      return;
    }
    const values = {
      super_admin: user.superAdmin,
      team_ids: user.teamIds,
      seen_at: at,
    };
    await db
      .insertInto('known_users')
      .values({ account_id: accountId, user_id: userId, ...values })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'user_id'])
          .doUpdateSet(values)
          // Asked at every request: written when something changed, or once a day.
          .where(
            sql<SqlBool>`known_users.seen_at < ${new Date(at.getTime() - DAY_MS)}
              or (known_users.super_admin, known_users.team_ids)
                is distinct from (excluded.super_admin, excluded.team_ids)`,
          ),
      )
      .execute();
  },
});
