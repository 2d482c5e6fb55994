import { DAY_MS } from '@starters/contracts';
import type { Database } from '#src/store/open-database.ts';
import { createOrderWriter } from '#src/store/order-writer.ts';
import type { SeededAccount } from './seed/seed-account.ts';

/** Who ordered what, for which contact of the seed, how many days ago; who joined. */
const seedOrders = [
  {
    brief: 'Something for a baker who opens a third shop',
    contact: 44,
    people: [51_003, 51_005, 51_021],
    author: '751013',
    daysAgo: 6,
  },
  {
    brief: 'They only talk about deliveries, and I have nothing on deliveries',
    contact: 57,
    people: [51_006],
    author: null,
    daysAgo: 3,
  },
];

/** Orders that wait for marketing, as salespeople placed and joined them. */
export const placeSeedOrders = async (
  db: Database,
  accountId: number,
  { contactIds }: Pick<SeededAccount, 'contactIds'>,
  now: number,
): Promise<void> => {
  const orders = createOrderWriter(db);
  for (const [index, order] of seedOrders.entries()) {
    const contactId = contactIds[order.contact] ?? '';
    const [first = 51_003, ...others] = order.people;
    const orderKey = `seed-order-${index}`;
    const orderedAt = new Date(now - order.daysAgo * DAY_MS);
    await orders.place(
      {
        accountId,
        orderKey,
        brief: order.brief,
        ownerId: order.author,
        orderedAt,
      },
      first,
      contactId,
    );
    for (const userId of others) {
      await orders.join(accountId, orderKey, userId, contactId, orderedAt);
    }
  }
};
