import type {
  Order,
  OrderOfMine,
  OutgoingOrder,
  WaitedOrder,
} from './order.ts';

/** Where orders and those who wait for them are kept. */
export interface OrderRepository {
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
  /** Orders for a contact, whoever made them, the newest first. */
  listForContact(accountId: number, contactId: string): Promise<Order[]>;
  /** A person's own, the newest first. */
  listMine(accountId: number, userId: number): Promise<OrderOfMine[]>;
  /** Orders placed by a person since `since`, joined ones included. */
  countSince(accountId: number, userId: number, since: Date): Promise<number>;
  /** All of an account with those who wait, the oldest first. */
  listAll(accountId: number): Promise<WaitedOrder[]>;
  /** Puts an order away for its person. */
  putAway(accountId: number, userId: number, orderKey: string): Promise<void>;
  /** Orders HubSpot does not have as they stand; without those it refused. */
  listUnpublished(accountId: number): Promise<OutgoingOrder[]>;
  /** Marks what was sent, and only that revision. */
  markPublished(order: OutgoingOrder, recordId: string): Promise<void>;
  /** Sets an order aside that HubSpot refuses, with the reason. */
  park(order: OutgoingOrder, because: string): Promise<void>;
  /** Accounts with orders to send. */
  listAccountsWithOrders(): Promise<number[]>;
}
