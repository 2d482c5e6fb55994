import { sql } from 'kysely';
import type { CursorRepository } from '#src/inbox/cursor-repository.ts';
import type { Database } from './open-database.ts';

/** The inbox's cursors in PostgreSQL. */
export const createCursorStore = (db: Database): CursorRepository => ({
  find: async (accountId, kind) => {
    const row = await db
      .selectFrom('inbox_cursors')
      .select(['changed_at as changedAt', 'record_id as recordId'])
      .where('account_id', '=', accountId)
      .where('kind', '=', kind)
      .executeTakeFirst();

    return row ?? null;
  },

  advance: async (accountId, kind, { changedAt, recordId }) => {
    await db
      .insertInto('inbox_cursors')
      .values({
        account_id: accountId,
        kind,
        changed_at: changedAt,
        record_id: recordId,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'kind'])
          .doUpdateSet({ changed_at: changedAt, record_id: recordId })
          .where(
            sql<boolean>`(inbox_cursors.changed_at, inbox_cursors.record_id)
              < (excluded.changed_at, excluded.record_id)`,
          ),
      )
      .execute();
  },

  readTime: async () => {
    const { rows } = await sql<{ at: Date }>`
      select clock_timestamp() as at`.execute(db);

    return rows[0]?.at ?? new Date(0);
  },
});
