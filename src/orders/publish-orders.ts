import type { OrderRecords } from './order-records.ts';
import type { OrderOutbox } from './order-outbox.ts';

/**
 * Sends an account's orders to HubSpot. An order joined while it is being sent stays to be sent,
 * since only the revision sent is marked. Throws when HubSpot cannot be reached; all stays kept.
 *
 * @returns ids of the records written
 */
export const publishOrders = async (
  {
    outbox,
    records,
  }: { outbox: Omit<OrderOutbox, 'listAccounts'>; records: OrderRecords },
  accountId: number,
): Promise<string[]> => {
  const recordIds: string[] = [];
  for (const order of await outbox.list(accountId)) {
    const outcome = await records.send(order);
    if (outcome.ok) {
      await outbox.markPublished(order, outcome.recordId);
      recordIds.push(outcome.recordId);
    } else {
      await outbox.park(order, outcome.because);
    }
  }

  return recordIds;
};
