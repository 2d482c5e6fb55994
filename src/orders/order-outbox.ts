import type { OutgoingOrder } from './order.ts';

/** Orders on their way to HubSpot: a row whose `published_revision` is behind its `revision`. */
export interface OrderOutbox {
  /** Orders HubSpot does not have as they stand, at most 100; without those it refused. */
  list(accountId: number): Promise<OutgoingOrder[]>;
  /** Marks what was sent, and only that revision. */
  markPublished(order: OutgoingOrder, recordId: string): Promise<void>;
  /** Sets an order aside that HubSpot refuses, with the reason. */
  park(order: OutgoingOrder, because: string): Promise<void>;
  /** Accounts with orders to send. */
  listAccounts(): Promise<number[]>;
}
