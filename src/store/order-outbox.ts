import { sql, type SqlBool } from 'kysely';
import type { OrderOutbox } from '#src/orders/order-outbox.ts';
import type { Database } from './open-database.ts';
import { selectWithWaiters, toOrderWithWaiters } from './order-rows.ts';

const isUnpublished = sql<SqlBool>`published_revision < revision and parked_because is null`;

/** Orders on their way to HubSpot, in PostgreSQL: the orders table itself. */
export const createOrderOutbox = (db: Database): OrderOutbox => {
  const updateOrder = (accountId: number, orderKey: string) =>
    db
      .updateTable('orders')
      .where('account_id', '=', accountId)
      .where('order_key', '=', orderKey);

  return {
    list: async (accountId) => {
      const rows = await selectWithWaiters(db, accountId)
        .where(isUnpublished)
        .limit(100)
        .execute();

      return rows.map((row) => ({
        ...toOrderWithWaiters(row),
        revision: row.revision,
      }));
    },

    markPublished: async ({ accountId, orderKey, revision }, recordId) => {
      await updateOrder(accountId, orderKey)
        .set({
          record_id: recordId,
          published_revision: sql`greatest(published_revision, ${revision})`,
        })
        .execute();
    },

    park: async ({ accountId, orderKey }, because) => {
      await updateOrder(accountId, orderKey)
        .set({ parked_because: because })
        .execute();
    },

    listAccounts: async () => {
      const rows = await db
        .selectFrom('orders')
        .select('account_id')
        .distinct()
        .where(isUnpublished)
        .execute();

      return rows.map(({ account_id }) => account_id);
    },
  };
};
