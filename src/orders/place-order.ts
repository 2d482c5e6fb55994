import { randomUUID } from 'node:crypto';
import { HOUR_MS, MAX_BRIEF, type OrderRequest } from '@starters/contracts';
import type { LeaseRepository } from '#src/outbox/lease.ts';
import { withTurn } from '#src/outbox/with-turn.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { OrderReader } from './order-reader.ts';
import { orderState } from './order-state.ts';
import type { OrderWriter } from './order-writer.ts';

/** What ordering needs. */
export interface PlaceOrderDeps {
  orders: Pick<OrderReader, 'listForContact' | 'listOwn'>;
  orderWriter: Pick<OrderWriter, 'place' | 'join' | 'countSince'>;
  leases: LeaseRepository;
  now: () => Date;
}

/** Rate limit of a person, in orders an hour. */
const hourlyLimit = 30;

const place = async (
  { orders, orderWriter, now }: PlaceOrderDeps,
  person: { accountId: number; userId: number; timeZone: string },
  contactId: string,
  request: OrderRequest,
  catalog: Catalog,
): Promise<{ ok: true; done: 'placed' | 'joined' } | Refused> => {
  const { accountId, userId, timeZone } = person;
  const at = now();
  const brief = request.text.replace(/\s+/g, ' ').trim();
  if (request.join === null && brief === '') return refused('order_empty');
  if (brief.length > MAX_BRIEF) {
    return refused('order_too_long', { count: brief.length, max: MAX_BRIEF });
  }
  const hourAgo = new Date(at.getTime() - HOUR_MS);
  if (
    (await orderWriter.countSince(accountId, userId, hourAgo)) >= hourlyLimit
  ) {
    return refused('too_many_requests');
  }
  if (request.join !== null) {
    // Only an open order for this contact can be joined from its card.
    const known = await orders.listForContact(accountId, contactId);
    const isJoined =
      known.some(({ orderKey }) => orderKey === request.join) &&
      (await orderWriter.join(accountId, request.join, userId, contactId, at));

    return isJoined ? { ok: true, done: 'joined' } : refused('order_unknown');
  }

  const mine = await orders.listOwn(accountId, userId);
  const waiting = mine.find(
    (order) =>
      order.contactId === contactId &&
      order.ownerId === request.author &&
      ['sent', 'in_the_works'].includes(
        orderState(order, catalog, { now: at, timeZone }),
      ),
  );
  // The same request arrived twice, as from a second click: it is placed.
  if (waiting?.brief === brief) return { ok: true, done: 'placed' };
  if (waiting) return refused('ordered_already');

  await orderWriter.place(
    {
      accountId,
      orderKey: randomUUID(),
      brief,
      ownerId: request.author,
      orderedAt: at,
    },
    userId,
    contactId,
  );

  return { ok: true, done: 'placed' };
};

/**
 * Orders a starter for a client, or joins a colleague's order for that client. One open order a
 * person, client and author is enough: marketing works on it. The same order twice, such as by two
 * clicks, is one.
 */
export const placeOrder = async (
  deps: PlaceOrderDeps,
  person: { accountId: number; userId: number; timeZone: string },
  contactId: string,
  request: OrderRequest,
  catalog: Catalog,
): Promise<{ ok: true; done: 'placed' | 'joined' } | Refused> =>
  (await withTurn(deps.leases, person.accountId, `order:${person.userId}`, () =>
    place(deps, person, contactId, request, catalog),
  )) ?? refused('too_many_requests');
