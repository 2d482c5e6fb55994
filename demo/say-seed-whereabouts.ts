import { DAY_MS } from '@starters/contracts';
import { BASE, visitKey } from '#src/choices/whereabouts.ts';
import type { Database } from '#src/store/open-database.ts';
import { createWhereaboutsStore } from '#src/store/whereabouts-store.ts';

/** Where salespeople of the seed said they will be, and in how many days; without, they are based there. */
const said = [
  { userId: 51_001, place: 'Lyon', inDays: null },
  { userId: 51_001, place: 'Nantes', inDays: 6 },
  { userId: 51_001, place: 'Bristol', inDays: 11 },
  { userId: 51_002, place: 'Leeds', inDays: 4 },
];

/** What salespeople said of where they are: their cards have the starters that speak of it. */
export const saySeedWhereabouts = async (
  db: Database,
  accountId: number,
  now: number,
): Promise<void> => {
  const whereabouts = createWhereaboutsStore(db);
  for (const { userId, place, inDays } of said) {
    await whereabouts.save(
      accountId,
      userId,
      inDays === null
        ? { key: BASE, place, day: null }
        : {
            key: visitKey(place),
            place,
            day: new Date(now + inDays * DAY_MS).toISOString().slice(0, 10),
          },
      new Date(now),
    );
  }
};
