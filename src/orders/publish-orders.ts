import type { OrderRecords } from './order-records.ts';
import type { OrderRepository } from './order-repository.ts';

/**
 * Sends an account's orders to HubSpot. An order joined while it is being sent stays to be sent,
 * since only the revision sent is marked. Throws when HubSpot cannot be reached; all stays kept.
 *
 * @returns ids of the records written
 */
export const publishOrders = async (
  { orders, records }: { orders: OrderRepository; records: OrderRecords },
  accountId: number,
): Promise<string[]> => {
  const recordIds: string[] = [];
  for (const order of await orders.listUnpublished(accountId)) {
    const outcome = await records.send(order);
    if (outcome.ok) {
      await orders.markPublished(order, outcome.recordId);
      recordIds.push(outcome.recordId);
    } else {
      await orders.park(order, outcome.because);
    }
  }

  return recordIds;
};
