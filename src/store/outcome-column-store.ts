import { sql } from 'kysely';
import { COLUMNS_KEY } from '#src/outcomes/column-sender.ts';
import type { OutcomeColumns } from '#src/outcomes/outcome-repository.ts';
import type { Database } from './open-database.ts';

/** Whether HubSpot has the properties of outcomes: what the outbox says of their intent. */
export const createOutcomeColumnStore = (db: Database): OutcomeColumns => {
  const areThere: OutcomeColumns['areThere'] = async (accountId) => {
    const row = await db
      .selectFrom('outbox')
      .select('key')
      .where('account_id', '=', accountId)
      .where('kind', '=', 'columns')
      .where('key', '=', COLUMNS_KEY)
      .where('sent_revision', '>', 0)
      .executeTakeFirst();

    return row !== undefined;
  };

  return {
    areThere,

    need: async (accountId) => {
      if (await areThere(accountId)) return true;
      await db
        .insertInto('outbox')
        .values({
          account_id: accountId,
          kind: 'columns',
          key: COLUMNS_KEY,
          revision: 1,
          changed_at: sql<Date>`now()`,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();

      return false;
    },
  };
};
