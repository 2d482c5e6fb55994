import type { Order } from './order.ts';

/** Writes what salespeople do with orders. */
export interface OrderWriter {
  /** Keeps a new order with its first person and client. */
  place(
    order: Omit<Order, 'recordId'>,
    userId: number,
    contactId: string,
  ): Promise<void>;
  /** Adds a person and client to an order; false when there is no such order. */
  join(
    accountId: number,
    orderKey: string,
    userId: number,
    contactId: string,
    at: Date,
  ): Promise<boolean>;
  /** Orders placed or joined by a person since `since`, for the hourly rate limit. */
  countSince(accountId: number, userId: number, since: Date): Promise<number>;
  /** Dismisses an order for its person. */
  dismiss(accountId: number, userId: number, orderKey: string): Promise<void>;
}
