import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type { Order, OrderWithWaiters } from '#src/orders/order.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/** A row of `orders` with the record id from the outbox. */
export type OrderRow = Selectable<Tables['orders']> & {
  record_id: string | null;
};

/** The id of an order's record, from the outbox, which keeps the id of whatever was made. */
export const selectRecordId = (eb: ExpressionBuilder<Tables, 'orders'>) =>
  eb
    .selectFrom('outbox')
    .select('outbox.record_id')
    .whereRef('outbox.account_id', '=', 'orders.account_id')
    .where('outbox.kind', '=', 'request')
    .whereRef('outbox.key', '=', 'orders.order_key')
    .as('record_id');

/** An order as it is kept. */
export const toOrder = (row: OrderRow): Order => ({
  accountId: row.account_id,
  orderKey: row.order_key,
  brief: row.brief,
  ownerId: row.owner_id,
  orderedAt: row.ordered_at,
  recordId: row.record_id,
});

/** With those who wait for it. */
export const toOrderWithWaiters = (
  row: OrderRow & {
    contact_ids: string[] | null;
    waiting: number | null;
  },
): OrderWithWaiters => ({
  ...toOrder(row),
  contactIds: row.contact_ids ?? [],
  waiting: row.waiting ?? 0,
});

/** Orders of an account with those who wait for each, the oldest first. */
export const selectWithWaiters = (db: Database, accountId: number) =>
  db
    .selectFrom('orders')
    .selectAll()
    .select((eb) => [
      selectRecordId(eb),
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
