import { sql } from 'kysely';
import { createCountStore } from '#src/store/count-store.ts';
import { addIntents } from '#src/store/add-intents.ts';
import { createGoneContactStore } from '#src/store/gone-contact-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createReleaseStore } from '#src/store/release-store.ts';
import { createStarterRebuilding } from '#src/store/starter-rebuilding.ts';
import { createStepStore } from '#src/store/step-store.ts';
import { createUnknownRecordStore } from '#src/store/unknown-record-store.ts';
import { createWordingStore } from '#src/store/wording-store.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

/*
 * A statement of PostgreSQL takes 65,535 parameters. Stores that are given as many things as an
 * account has starters, contacts or records write them all the same.
 */
let db: Database;
beforeAll(async () => {
  ({ db } = await createTestDatabase());
});
afterAll(() => db.destroy());

const accountId = 1;
const now = new Date('2026-11-30T10:00:00Z');
const many = 22_000;
const ids = Array.from({ length: many }, (_, index) => `${10_000 + index}`);
const wording = {
  opener: 'How is the shop?',
  question: '',
  whyNow: '',
  listenFor: '',
  nextStep: '',
  proofUrl: null,
} as never;

const countIn = async (table: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int from ${sql.table(table)}
    where account_id = ${accountId}`.execute(db);

  return rows[0]?.count ?? 0;
};

const stores: [
  table: string,
  write: (store: Database, all: string[]) => Promise<unknown>,
][] = [
  [
    'starter_changes',
    (store, all) =>
      createStepStore(store).addFound(
        accountId,
        all.map((starterId) => ({
          starterId,
          at: now,
          userId: null,
          action: 'found',
          status: 'published',
          hash: 'aaaabbbbccccdddd',
        })) as never,
        now,
      ),
  ],
  [
    'wordings',
    (store, all) =>
      createWordingStore(store).remember(
        accountId,
        all.map((starterId) => ({ starterId, hash: 'aaaa', wording })),
        now,
      ),
  ],
  [
    'wordings',
    (store, all) =>
      createStarterRebuilding(store, accountId).addWordings(
        all.map((starterId) => ({
          starterId,
          hash: 'aaaa',
          wording,
          firstSeenAt: now,
        })) as never,
      ),
  ],
  [
    'releases',
    (store, all) =>
      createReleaseStore(store).release(
        accountId,
        all.map((starterId) => ({ starterId, hash: 'aaaa' })),
        1,
        now,
      ),
  ],
  [
    'outbox',
    (store, all) => addIntents(store, accountId, 'roll_up' as never, all),
  ],
  [
    'unknown_records',
    (store, all) => createUnknownRecordStore(store).note(accountId, all, now),
  ],
  [
    'tallies',
    (store, all) =>
      createCountStore(store).save(
        accountId,
        all.map((starterId) => ({
          starterId,
          revision: 1,
          tally: {
            starterId,
            useful: 0,
            weight: 0,
            voters: 0,
            usefulVoters: 0,
            cells: [],
            evidence: [],
            openFeedback: 0,
            lastVoteAt: null,
          },
          cells: [],
        })) as never,
      ),
  ],
];

it.each(stores)(
  'keeps as many rows in %s as an account may have',
  async (table, write) => {
    await sql`truncate ${sql.table(table)} cascade`.execute(db);

    await write(db, ids);

    expect(await countIn(table)).toBe(many);
  },
);

it('notes all contacts that are gone and still kept here', async () => {
  await sql`
    insert into empty_cards (account_id, contact_id, day, missing)
    select ${accountId}, generate_series(1, ${many})::text, '2026-11-30', '{}'`.execute(
    db,
  );

  await createGoneContactStore(db).note(
    accountId,
    Array.from({ length: many }, (_, index) => `${index + 1}`),
    now,
  );

  expect(await countIn('gone_contacts')).toBe(many);
});
