import { DAY_MS } from '@starters/contracts';
import type { Database } from '#src/store/open-database.ts';
import { createRequestWriter } from '#src/store/request-writer.ts';
import type { SeededAccount } from './seed/seed-account.ts';

/** Who requested what, for which contact of the seed, how many days ago; who joined. */
const seedRequests = [
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

/** Requests that wait for marketing, as salespeople placed and joined them. */
export const placeSeedRequests = async (
  db: Database,
  accountId: number,
  { contactIds }: Pick<SeededAccount, 'contactIds'>,
  now: number,
): Promise<void> => {
  const requests = createRequestWriter(db);
  for (const [index, request] of seedRequests.entries()) {
    const contactId = contactIds[request.contact] ?? '';
    const [first = 51_003, ...others] = request.people;
    const requestKey = `seed-request-${index}`;
    const requestedAt = new Date(now - request.daysAgo * DAY_MS);
    await requests.place(
      {
        accountId,
        requestKey,
        brief: request.brief,
        ownerId: request.author,
        requestedAt,
      },
      first,
      contactId,
    );
    for (const userId of others) {
      await requests.join(
        accountId,
        requestKey,
        userId,
        contactId,
        requestedAt,
      );
    }
  }
};
