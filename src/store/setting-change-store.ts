import type { SettingChangeRepository } from '#src/settings/settings-deps.ts';
import type { Database } from './open-database.ts';

/** Who changed which setting, in PostgreSQL. */
export const createSettingChangeStore = (
  db: Database,
): SettingChangeRepository => ({
  add: async (accountId, changes) => {
    if (changes.length === 0) return;

    await db
      .insertInto('setting_changes')
      .values(
        changes.map(({ at, userId, setting, before, after }) => ({
          account_id: accountId,
          at,
          user_id: userId,
          setting,
          before: JSON.stringify(before),
          after: JSON.stringify(after),
        })),
      )
      .execute();
  },

  list: async (accountId, most) => {
    const rows = await db
      .selectFrom('setting_changes')
      .selectAll()
      .where('account_id', '=', accountId)
      .orderBy('id', 'desc')
      .limit(most)
      .execute();

    return rows.map(({ at, user_id, setting, before, after }) => ({
      at,
      userId: user_id,
      setting,
      before,
      after,
    }));
  },
});
