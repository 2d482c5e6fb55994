import { createOpeningStore } from '#src/store/opening-store.ts';
import type { Database } from '#src/store/open-database.ts';
import type { OpeningRepository } from '#src/views/view-repository.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;
let openings: OpeningRepository;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
  openings = createOpeningStore(db);
});
afterAll(() => db.destroy());

const opening = (at: string, contactId: string, userId = 51_001) => ({
  accountId: 1,
  userId,
  contactId,
  at: new Date(`2026-11-${at}:00Z`),
});

it('knows no earlier opening of a record that was never open', async () => {
  expect(await openings.findBefore(opening('28T09:00', 'new'))).toBeNull();
});

it('takes looks within half an hour for one opening, and tells the one before', async () => {
  await openings.save(opening('10T09:00', '501'));
  expect(await openings.findBefore(opening('10T09:10', '501'))).toBeNull();
  expect(await openings.findBefore(opening('28T09:00', '501'))).toEqual(
    new Date('2026-11-10T09:00:00Z'),
  );

  await openings.save(opening('28T09:00', '501'));
  await openings.save(opening('28T09:20', '501'));
  await openings.save(opening('28T09:45', '501'));

  expect(await openings.findBefore(opening('28T10:00', '501'))).toEqual(
    new Date('2026-11-10T09:00:00Z'),
  );
  expect(await openings.findBefore(opening('29T09:00', '501'))).toEqual(
    new Date('2026-11-28T09:45:00Z'),
  );
});

it('goes back for no report that comes late', async () => {
  await openings.save(opening('20T09:00', '502'));
  await openings.save(opening('15T09:00', '502'));

  expect(await openings.findBefore(opening('28T09:00', '502'))).toEqual(
    new Date('2026-11-20T09:00:00Z'),
  );
});

it('keeps people, contacts and accounts apart', async () => {
  await openings.save(opening('20T09:00', '503'));
  const later = opening('28T09:00', '503');

  expect(await openings.findBefore({ ...later, userId: 51_002 })).toBeNull();
  expect(await openings.findBefore({ ...later, contactId: '504' })).toBeNull();
  expect(await openings.findBefore({ ...later, accountId: 2 })).toBeNull();
});
