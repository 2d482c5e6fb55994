import type { Order, OrderWithWaiters, OwnOrder } from './order.ts';

/** Reads orders and who waits for them. */
export interface OrderReader {
  /** Orders for a contact, whoever placed them, the newest first. */
  listForContact(accountId: number, contactId: string): Promise<Order[]>;
  /** Orders that a person waits for, the newest first. */
  listOwn(accountId: number, userId: number): Promise<OwnOrder[]>;
  /** Those of these keys that there are, with those who wait. */
  listByKeys(
    accountId: number,
    orderKeys: string[],
  ): Promise<OrderWithWaiters[]>;
  /** All of an account with those who wait, the oldest first. */
  listAll(accountId: number): Promise<OrderWithWaiters[]>;
}
