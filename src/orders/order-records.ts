import type { SendResult } from '#src/outbox/sender.ts';
import type { OrderWithWaiters } from './order.ts';

/**
 * Orders as records in HubSpot: starters in status `requested`. Methods throw `RefusedError` and
 * `UnknownOutcomeError`.
 */
export interface OrderRecords {
  /**
   * Creates the record of an order or updates who waits for it, and ties it to the clients; sent
   * twice it is one record, since its key is unique. A record that marketing deleted stays so.
   *
   * @param recordId where the record is known
   */
  send(order: OrderWithWaiters, recordId: string | null): Promise<SendResult>;
  /** The id of the record if it says the same and is tied to the clients, else null. */
  findSame(order: OrderWithWaiters): Promise<string | null>;
}
