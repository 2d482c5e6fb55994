import type { Database } from '#src/store/open-database.ts';
import { createOwnVoteStore } from '#src/store/own-vote-store.ts';
import { createPersonReader } from '#src/store/person-reader.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const ACCOUNT = 7;
const PERSON = 51_001;
const now = new Date('2026-11-23T12:00:00Z');
let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

afterAll(() => db.destroy());

/** A vote on a client that no card of this test is of, answered unless told otherwise. */
const voteRow = (number: number, more: object = {}) => ({
  account_id: ACCOUNT,
  vote_key: `key-${number}`,
  user_id: PERSON,
  contact_id: String(600 + number),
  starter_id: '900',
  wording: 'wording',
  segment_ids: [],
  verdict: 'not_useful' as const,
  reason: 'too_generic' as const,
  comment: null,
  surface: 'crm.record.tab' as const,
  voted_at: now,
  revision: 1,
  answered_at: now,
  ...more,
});

const read = () =>
  createPersonReader(db).read(
    {
      accountId: ACCOUNT,
      userId: PERSON,
      contactId: '501',
      day: '2026-11-23',
      mark: '',
    },
    { now, since: now },
  );

it('counts what marketing answered, which the card does not list', async () => {
  const before = await read();
  expect(before.answered).toEqual({ count: 0, hasWords: false });

  await db
    .insertInto('votes')
    .values([
      ...Array.from({ length: 100 }, (_, number) => voteRow(number)),
      voteRow(100, { answered_at: null, own_words: 'My words.' }),
      voteRow(101, { answer_dismissed: true, own_words: 'My words.' }),
      voteRow(102, { user_id: PERSON + 1, own_words: 'Their words.' }),
      voteRow(103, { account_id: ACCOUNT + 1, own_words: 'My words.' }),
    ])
    .execute();
  const many = await read();
  const listed = await createOwnVoteStore(db).listAnswered(ACCOUNT, PERSON);

  expect(many.answered).toEqual({ count: listed.length, hasWords: false });
  expect(listed).toHaveLength(100);
  // However many votes on other clients there are, what is read of this one is the same.
  expect({ ...many, answered: null }).toEqual({ ...before, answered: null });

  await db
    .insertInto('votes')
    .values(voteRow(104, { own_words: 'My words.' }))
    .execute();
  expect((await read()).answered).toEqual({ count: 101, hasWords: true });
});
