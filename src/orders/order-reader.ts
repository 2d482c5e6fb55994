import type { Order, OrderWithWaiters, OwnOrder } from './order.ts';

/** Reads orders and who waits for them. */
export interface OrderReader {
  /** All orders for a contact, the newest first. */
  listForContact(accountId: number, contactId: string): Promise<Order[]>;
  /** Orders that a person waits for, the newest first. */
  listOwn(accountId: number, userId: number): Promise<OwnOrder[]>;
  /** The existing orders of these keys, with their waiters. */
  listByKeys(
    accountId: number,
    orderKeys: string[],
  ): Promise<OrderWithWaiters[]>;
  /** All orders of an account with their waiters, the oldest first. */
  listAll(accountId: number): Promise<OrderWithWaiters[]>;
}
