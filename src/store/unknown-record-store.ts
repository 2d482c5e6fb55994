import { sql } from 'kysely';
import type { UnknownRecords } from '#src/reconcile/unknown-records.ts';
import { inStatements } from './in-statements.ts';
import type { Database } from './open-database.ts';

/** Vote records that are nobody's, in PostgreSQL. */
export const createUnknownRecordStore = (db: Database): UnknownRecords => ({
  note: async (accountId, recordIds, at) => {
    for (const some of inStatements(recordIds)) {
      await db
        .insertInto('unknown_records')
        .values(
          some.map((record_id) => ({
            account_id: accountId,
            record_id,
            seen_at: at,
          })),
        )
        .onConflict((conflict) =>
          conflict
            .columns(['account_id', 'record_id'])
            .doUpdateSet({ seen_at: at }),
        )
        .execute();
    }
  },

  dropBefore: async (accountId, at) => {
    await db
      .deleteFrom('unknown_records')
      .where('account_id', '=', accountId)
      .where('seen_at', '<', at)
      .execute();
  },

  count: async (accountId) => {
    const { count } = await db
      .selectFrom('unknown_records')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow();

    return count;
  },
});
