import { type Selectable, sql, type SqlBool } from 'kysely';
import type { OrderRepository } from '#src/orders/order-repository.ts';
import type { Order, WaitedOrder } from '#src/orders/order.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

const toOrder = (row: Selectable<Tables['orders']>): Order => ({
  accountId: row.account_id,
  orderKey: row.order_key,
  brief: row.brief,
  ownerId: row.owner_id,
  orderedAt: row.ordered_at,
  recordId: row.record_id,
});

const toWaited = (
  row: Selectable<Tables['orders']> & {
    contact_ids: string[] | null;
    waiting: number | null;
  },
): WaitedOrder => ({
  ...toOrder(row),
  contactIds: row.contact_ids ?? [],
  waiting: row.waiting ?? 0,
});

const isUnpublished = sql<SqlBool>`published_revision < revision and parked_because is null`;

/** Orders in PostgreSQL. */
export const createOrderStore = (db: Database): OrderRepository => {
  const ofOrder = (accountId: number, orderKey: string) =>
    db
      .updateTable('orders')
      .where('account_id', '=', accountId)
      .where('order_key', '=', orderKey);

  const selectWaited = (accountId: number) =>
    db
      .selectFrom('orders')
      .selectAll()
      .select((eb) => [
        eb
          .selectFrom('order_waiters')
          .select(sql<string[]>`array_agg(distinct contact_id)`.as('ids'))
          .whereRef('order_waiters.account_id', '=', 'orders.account_id')
          .whereRef('order_waiters.order_key', '=', 'orders.order_key')
          .as('contact_ids'),
        eb
          .selectFrom('order_waiters')
          .select(sql<number>`count(distinct user_id)::int`.as('people'))
          .whereRef('order_waiters.account_id', '=', 'orders.account_id')
          .whereRef('order_waiters.order_key', '=', 'orders.order_key')
          .as('waiting'),
      ])
      .where('account_id', '=', accountId)
      .orderBy('ordered_at');

  return {
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
            revision: 1,
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
          await transaction
            .updateTable('orders')
            .set({ revision: sql`revision + 1`, parked_because: null })
            .where('account_id', '=', accountId)
            .where('order_key', '=', orderKey)
            .execute();
        }

        return true;
      }),

    listForContact: async (accountId, contactId) => {
      const rows = await db
        .selectFrom('orders')
        .selectAll()
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

    listMine: async (accountId, userId) => {
      const rows = await db
        .selectFrom('order_waiters')
        .innerJoin('orders', (join) =>
          join
            .onRef('orders.account_id', '=', 'order_waiters.account_id')
            .onRef('orders.order_key', '=', 'order_waiters.order_key'),
        )
        .selectAll('orders')
        .select(['order_waiters.contact_id', 'order_waiters.put_away'])
        .where('order_waiters.account_id', '=', accountId)
        .where('order_waiters.user_id', '=', userId)
        .orderBy('orders.ordered_at', 'desc')
        .execute();

      return rows.map((row) => ({
        ...toOrder(row),
        contactId: row.contact_id,
        putAway: row.put_away,
      }));
    },

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

    putAway: async (accountId, userId, orderKey) => {
      await db
        .updateTable('order_waiters')
        .set({ put_away: true })
        .where('account_id', '=', accountId)
        .where('user_id', '=', userId)
        .where('order_key', '=', orderKey)
        .execute();
    },

    listAll: async (accountId) =>
      (await selectWaited(accountId).execute()).map(toWaited),

    listUnpublished: async (accountId) => {
      const rows = await selectWaited(accountId)
        .where(isUnpublished)
        .limit(100)
        .execute();

      return rows.map((row) => ({
        ...toWaited(row),
        revision: row.revision,
      }));
    },

    markPublished: async ({ accountId, orderKey, revision }, recordId) => {
      await ofOrder(accountId, orderKey)
        .set({
          record_id: recordId,
          published_revision: sql`greatest(published_revision, ${revision})`,
        })
        .execute();
    },

    park: async ({ accountId, orderKey }, because) => {
      await ofOrder(accountId, orderKey)
        .set({ parked_because: because })
        .execute();
    },

    listAccountsWithOrders: async () => {
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
