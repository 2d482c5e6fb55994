import { DAY_MS } from '@starters/contracts';
import { createOpeningStore } from '#src/store/opening-store.ts';
import type { Database } from '#src/store/open-database.ts';

const lea = 51_001;
/** Every so many contacts. */
const every = 3;
const daysAgo = 20;

/** The first salesperson opened some records three weeks ago: what happened since is news to her. */
export const seedOpenings = async (
  db: Database,
  accountId: number,
  contactIds: string[],
  now: number,
): Promise<void> => {
  const { save } = createOpeningStore(db);
  for (const [index, contactId] of contactIds.entries()) {
    if (index % every !== 0) continue;
    const at = new Date(now - daysAgo * DAY_MS);
    await save({ accountId, userId: lea, contactId, at });
  }
};
