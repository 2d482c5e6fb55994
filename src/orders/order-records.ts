import type { OutgoingOrder } from './order.ts';

/** What became of an order that was sent. */
export type OrderOutcome =
  { ok: true; recordId: string } | { ok: false; because: string };

/** Orders as records in HubSpot: starters in status `requested`. */
export interface OrderRecords {
  /**
   * Creates the record of an order or updates who waits for it, and ties it to the clients; sent
   * twice it is one record. Throws when HubSpot cannot be reached.
   */
  send(order: OutgoingOrder): Promise<OrderOutcome>;
}
