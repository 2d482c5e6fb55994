import { DAY_MS } from '@starters/contracts';
import type { Selectable } from 'kysely';
import type {
  ImportJob,
  ImportRepository,
} from '#src/transfer/import-repository.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

const toJob = (row: Selectable<Tables['imports']>): ImportJob => ({
  accountId: row.account_id,
  key: row.key,
  userId: row.user_id,
  hash: row.hash,
  name: row.name,
  state: row.state,
  starters: row.starters ?? [],
  total: row.total,
  createdIds: row.created_ids,
});

/** Retention of imports. */
const keptMs = 30 * DAY_MS;

/** Imports in PostgreSQL. */
export const createImportStore = (db: Database): ImportRepository => ({
  begin: async (job, at) => {
    await db
      .deleteFrom('imports')
      .where('account_id', '=', job.accountId)
      .where('state', 'in', ['done', 'undone'])
      .where('noted_at', '<', new Date(at.getTime() - keptMs))
      .execute();
    const begun = await db
      .insertInto('imports')
      .values({
        account_id: job.accountId,
        key: job.key,
        user_id: job.userId,
        hash: job.hash,
        name: job.name,
        state: job.state,
        starters: JSON.stringify(job.starters),
        total: job.total,
        created_ids: job.createdIds,
        noted_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();

    return begun !== undefined;
  },

  find: async (accountId, key) => {
    const row = await db
      .selectFrom('imports')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .executeTakeFirst();

    return row ? toJob(row) : null;
  },

  listOpen: async (accountId) => {
    const rows = await db
      .selectFrom('imports')
      .selectAll()
      .where('account_id', '=', accountId)
      .where('state', 'in', ['writing', 'undoing'])
      .execute();

    return rows.map(toJob);
  },

  note: async (accountId, key, { state, createdIds }, at) => {
    const isOver = state === 'done' || state === 'undone';
    await db
      .updateTable('imports')
      .set({
        noted_at: at,
        ...(state ? { state } : {}),
        ...(createdIds ? { created_ids: createdIds } : {}),
        ...(isOver ? { starters: null } : {}),
      })
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .execute();
  },
});
