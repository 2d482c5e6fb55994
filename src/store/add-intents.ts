import { type Kysely, sql } from 'kysely';
import type { IntentKind } from '#src/outbox/intent.ts';
import { inStatements } from './in-statements.ts';
import type { Tables } from './tables.ts';

/**
 * Notes that these are to be in HubSpot as they stand now; inside the transaction that changes
 * them. What was set aside is due again, since it changed.
 */
export const addIntents = async (
  db: Kysely<Tables>,
  accountId: number,
  kind: IntentKind,
  keys: string[],
): Promise<void> => {
  for (const some of inStatements([...new Set(keys)].sort())) {
    await db
      .insertInto('outbox')
      .values(
        some.map((key) => ({
          account_id: accountId,
          kind,
          key,
          revision: 1,
          changed_at: sql<Date>`now()`,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'kind', 'key']).doUpdateSet({
          revision: sql`outbox.revision + 1`,
          refusals: 0,
          because: null,
          retry_at: null,
          // How long the oldest waits is counted from the first change that is not there yet.
          changed_at: sql`case when outbox.sent_revision < outbox.revision
          then outbox.changed_at else excluded.changed_at end`,
        }),
      )
      .execute();
  }
};
