import type { OrderReader } from '#src/orders/order-reader.ts';
import type { Database } from './open-database.ts';
import {
  selectRecordId,
  selectWithWaiters,
  toOrder,
  toOrderWithWaiters,
} from './order-rows.ts';

/** Reads orders from PostgreSQL. */
export const createOrderReader = (db: Database): OrderReader => ({
  listForContact: async (accountId, contactId) => {
    const rows = await db
      .selectFrom('orders')
      .selectAll()
      .select(selectRecordId)
      .where('account_id', '=', accountId)
      .where('order_key', 'in', (from) =>
        from
          .selectFrom('order_waiters')
          .select('order_key')
          .where('account_id', '=', accountId)
          .where('contact_id', '=', contactId),
      )
      .orderBy('ordered_at', 'desc')
      .execute();

    return rows.map(toOrder);
  },

  listOwn: async (accountId, userId) => {
    const rows = await db
      .selectFrom('order_waiters')
      .innerJoin('orders', (join) =>
        join
          .onRef('orders.account_id', '=', 'order_waiters.account_id')
          .onRef('orders.order_key', '=', 'order_waiters.order_key'),
      )
      .selectAll('orders')
      .select(selectRecordId)
      .select(['order_waiters.contact_id', 'order_waiters.put_away'])
      .where('order_waiters.account_id', '=', accountId)
      .where('order_waiters.user_id', '=', userId)
      .orderBy('orders.ordered_at', 'desc')
      .execute();

    return rows.map((row) => ({
      ...toOrder(row),
      contactId: row.contact_id,
      dismissed: row.put_away,
    }));
  },

  listByKeys: async (accountId, orderKeys) =>
    orderKeys.length === 0
      ? []
      : (
          await selectWithWaiters(db, accountId)
            .where('order_key', 'in', orderKeys)
            .execute()
        ).map(toOrderWithWaiters),

  listAll: async (accountId) =>
    (await selectWithWaiters(db, accountId).execute()).map(toOrderWithWaiters),
});
