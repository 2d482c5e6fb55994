import { DAY_MS } from '@starters/contracts';
import type { ExportRepository } from '#src/transfer/export-repository.ts';
import type { Database } from './open-database.ts';

/** Retention of the progress of exports. */
const keptMs = DAY_MS;

/** How far files are, in PostgreSQL. */
export const createExportStore = (db: Database): ExportRepository => ({
  begin: async ({
    accountId,
    userId,
    key,
    what,
    state,
    done,
    total,
    expiresAt,
    notedAt,
  }) => {
    await db
      .deleteFrom('exports')
      .where('account_id', '=', accountId)
      .where('noted_at', '<', new Date(notedAt.getTime() - keptMs))
      .execute();
    await db
      .insertInto('exports')
      .values({
        account_id: accountId,
        key,
        user_id: userId,
        what,
        state,
        done,
        total,
        expires_at: expiresAt,
        noted_at: notedAt,
      })
      .execute();
  },

  find: async (accountId, userId, key) => {
    const row = await db
      .selectFrom('exports')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('key', '=', key)
      .executeTakeFirst();

    return row
      ? {
          accountId: row.account_id,
          userId: row.user_id,
          key: row.key,
          what: row.what,
          state: row.state,
          done: row.done,
          total: row.total,
          expiresAt: row.expires_at,
          notedAt: row.noted_at,
        }
      : null;
  },

  note: async (accountId, key, { state, done, notedAt }) => {
    await db
      .updateTable('exports')
      .set({ state, done, noted_at: notedAt })
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .execute();
  },
});
