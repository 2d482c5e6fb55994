import { createDayOrderStore } from '#src/store/day-order-store.ts';
import { createLotReader } from '#src/store/lot-reader.ts';
import type { Database } from '#src/store/open-database.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const ACCOUNT = 7;
let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

afterAll(() => db.destroy());

/** Keeps what a card of a client drew on a day. */
const draw = (
  contactId: string,
  day: string,
  drawn: { explored: string | null; among?: string[] },
  accountId = ACCOUNT,
) =>
  createDayOrderStore(db).keep({ accountId, userId: 1, contactId, day }, 'en', {
    conversations: [],
    tiers: {},
    propensity: null,
    ...drawn,
  });

it('reads the draws in which a conversation could be drawn, and among how many', async () => {
  await draw('1', '2026-11-20', { explored: 'a', among: ['a', 'b', 'c'] });
  await draw('2', '2026-11-20', { explored: 'b', among: ['b', 'a'] });
  await draw('3', '2026-11-20', { explored: 'b', among: ['b', 'aa'] });
  await draw('4', '2026-11-20', { explored: null });
  await draw('5', '2026-11-19', { explored: 'a', among: ['a', 'b'] });
  await draw('6', '2026-11-20', { explored: 'a', among: ['a', 'b'] }, 8);

  const lots = await createLotReader(db)(ACCOUNT, 'a', '2026-11-20');

  expect(
    lots.toSorted((one, other) => (one.contactId < other.contactId ? -1 : 1)),
  ).toEqual([
    {
      userId: 1,
      contactId: '1',
      day: '2026-11-20',
      conversation: 'a',
      among: 3,
      shown: [],
    },
    {
      userId: 1,
      contactId: '2',
      day: '2026-11-20',
      conversation: 'b',
      among: 2,
      shown: [],
    },
  ]);
});
