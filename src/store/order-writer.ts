import { sql } from 'kysely';
import type { OrderWriter } from '#src/orders/order-writer.ts';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';

/** Writes orders, and who waits for them, to PostgreSQL. */
export const createOrderWriter = (db: Database): OrderWriter => ({
  place: async (order, userId, contactId) => {
    const key = {
      account_id: order.accountId,
      order_key: order.orderKey,
    };
    await db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('orders')
        .values({
          ...key,
          brief: order.brief,
          owner_id: order.ownerId,
          ordered_at: order.orderedAt,
        })
        .execute();
      await transaction
        .insertInto('order_waiters')
        .values({
          ...key,
          user_id: userId,
          contact_id: contactId,
          joined_at: order.orderedAt,
        })
        .execute();
      await addIntents(transaction, order.accountId, 'request', [
        order.orderKey,
      ]);
    });
  },

  join: (accountId, orderKey, userId, contactId, at) =>
    db.transaction().execute(async (transaction) => {
      const known = await transaction
        .selectFrom('orders')
        .select('order_key')
        .where('account_id', '=', accountId)
        .where('order_key', '=', orderKey)
        .forUpdate()
        .executeTakeFirst();
      if (!known) return false;

      const joined = await transaction
        .insertInto('order_waiters')
        .values({
          account_id: accountId,
          order_key: orderKey,
          user_id: userId,
          contact_id: contactId,
          joined_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('user_id')
        .executeTakeFirst();
      if (joined) {
        await addIntents(transaction, accountId, 'request', [orderKey]);
      }

      return true;
    }),

  countSince: async (accountId, userId, since) => {
    const { count } = await db
      .selectFrom('order_waiters')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('joined_at', '>=', since)
      .executeTakeFirstOrThrow();

    return count;
  },

  dismiss: async (accountId, userId, orderKey) => {
    await db
      .updateTable('order_waiters')
      .set({ put_away: true })
      .where('account_id', '=', accountId)
      .where('user_id', '=', userId)
      .where('order_key', '=', orderKey)
      .execute();
  },
});
