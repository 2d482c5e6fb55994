import { sql } from 'kysely';
import type { ReadBackRepository } from '#src/rebuild/read-back.ts';
import type { Database } from './open-database.ts';

/** Whether accounts' records were read back, in PostgreSQL. */
export const createReadBackStore = (db: Database): ReadBackRepository => ({
  find: async (accountId) => {
    const row = await db
      .selectFrom('accounts')
      .select(['read_back_at', 'read_back_fault'])
      .where('account_id', '=', accountId)
      .executeTakeFirst();

    return {
      isDone: !row || row.read_back_at !== null,
      fault: row?.read_back_fault ?? null,
    };
  },

  finish: async (accountId) => {
    await db
      .updateTable('accounts')
      .set({
        read_back_at: sql`coalesce(read_back_at, now())`,
        read_back_fault: null,
      })
      .where('account_id', '=', accountId)
      .execute();
  },

  fail: async (accountId, fault) => {
    await db
      .updateTable('accounts')
      .set({ read_back_fault: fault })
      .where('account_id', '=', accountId)
      .execute();
  },
});
