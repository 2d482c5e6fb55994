import type { Sender } from '#src/outbox/sender.ts';
import type { OrderReader } from './order-reader.ts';
import type { OrderRecords } from './order-records.ts';
import type { OrderWithWaiters } from './order.ts';

/** Sends orders to HubSpot one at a time: a new one is created, a joined one updated. */
export const createOrderSender = (
  orders: Pick<OrderReader, 'listByKeys'>,
  records: OrderRecords,
): Sender<OrderWithWaiters> => ({
  kind: 'request',
  batchSize: 1,
  load: async (accountId, keys) =>
    new Map(
      (await orders.listByKeys(accountId, keys)).map((order) => [
        order.orderKey,
        order,
      ]),
    ),
  send: async (items, recordIds) => {
    const [order] = items.values();

    return order
      ? [await records.send(order, recordIds.get(order.orderKey) ?? null)]
      : [];
  },
  findSent: async (items) => {
    const [order] = items.values();
    const recordId = order ? await records.findSame(order) : null;

    return order && recordId !== null
      ? [{ key: order.orderKey, recordId }]
      : [];
  },
});
