import type { ReviewOrder } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';
import { orderState } from '#src/orders/order-state.ts';
import type { OrderWithWaiters } from '#src/orders/order.ts';
import type { Catalog } from '#src/starters/catalog.ts';

/** Open orders, those with the most waiters first. */
export const listOrders = (
  account: Account,
  catalog: Catalog,
  orders: OrderWithWaiters[],
  now: Date,
): ReviewOrder[] => {
  const urls = recordUrls(account);
  const { timeZone } = account;

  return orders
    .flatMap((order): ReviewOrder[] => {
      const state = orderState(order, catalog, { now, timeZone });
      if (state !== 'sent' && state !== 'in_the_works') return [];

      return [
        {
          id: order.orderKey,
          brief: order.brief,
          orderedAt: order.orderedAt.toISOString(),
          waiting: order.waiting,
          clients: order.contactIds.map(urls.client),
          author:
            order.ownerId === null
              ? null
              : (catalog.ownerNames[order.ownerId] ?? null),
          state,
          starterId: order.recordId,
          recordUrl:
            order.recordId === null ? null : urls.starter(order.recordId),
        },
      ];
    })
    .sort((one, other) => other.waiting - one.waiting);
};
