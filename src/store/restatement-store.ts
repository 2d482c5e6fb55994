import { sql, type SqlBool } from 'kysely';
import type { Restatements } from '#src/reconcile/restate.ts';
import type { Database } from './open-database.ts';

/** What was written again, in PostgreSQL. */
export const createRestatementStore = (db: Database): Restatements => ({
  keepNew: async (accountId, statements) => {
    if (statements.length === 0) return [];
    const rows = await db
      .insertInto('restated')
      .values(
        statements.map(({ starterId, wanted, found }) => ({
          account_id: accountId,
          starter_id: starterId,
          wanted,
          found,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['account_id', 'starter_id'])
          .doUpdateSet({
            wanted: sql`excluded.wanted`,
            found: sql`excluded.found`,
          })
          .where(
            sql<SqlBool>`(restated.wanted, restated.found)
              <> (excluded.wanted, excluded.found)`,
          ),
      )
      .returning('starter_id')
      .execute();

    return rows.map(({ starter_id }) => starter_id);
  },
});
