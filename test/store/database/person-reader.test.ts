import { sql } from 'kysely';
import { connectDatabase, type Database } from '#src/store/open-database.ts';
import { createOwnVoteStore } from '#src/store/own-vote-store.ts';
import { createPersonReader } from '#src/store/person-reader.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const ACCOUNT = 7;
const PERSON = 51_001;
const now = new Date('2026-11-23T12:00:00Z');
let db: Database;
let url: string;

beforeAll(async () => {
  ({ db, url } = await createTestDatabase());
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

it('plans its statement once for a connection, however many votes there are', async () => {
  await db.deleteFrom('votes').execute();
  await sql`
    insert into votes (account_id, vote_key, user_id, contact_id, starter_id, wording,
      segment_ids, verdict, surface, voted_at, revision, used_at, answered_at)
    select ${ACCOUNT}, 'used-' || n, 52000 + n % 60, (n % 40)::text, (n % 900)::text, 'wording',
      '{}', 'useful', 'crm.record.tab', ${now}, 1, ${now}::timestamptz - n % 997 * interval '1 day',
      case when n % 9 = 0 then ${now}::timestamptz end
    from generate_series(1, 30000) n`.execute(db);
  await sql`analyze`.execute(db);
  const one = connectDatabase(url, { maxConnections: 1 });
  try {
    const reader = createPersonReader(one);
    const since = new Date('2026-09-24T12:00:00Z');
    for (let number = 0; number < 20; number += 1) {
      const { used } = await reader.read(
        {
          accountId: ACCOUNT,
          userId: 52_000 + number,
          contactId: String(number),
          day: '2026-11-23',
          mark: '',
        },
        { now, since },
      );
      expect(used.length).toBeGreaterThan(5);
      expect(used.every(({ usedAt }) => usedAt >= since)).toBe(true);
    }
    const plans = await sql<{ generic: number; custom: number }>`
      select generic_plans as generic, custom_plans as custom
      from pg_prepared_statements`.execute(one);

    // PostgreSQL looks at five plans made for their parameters before it keeps one for all.
    expect(plans.rows).toEqual([{ generic: 15, custom: 5 }]);
  } finally {
    await one.destroy();
  }
});

it('finds what was said to a client in the index, without fetching votes', async () => {
  await sql`
    insert into votes (account_id, vote_key, user_id, contact_id, starter_id, wording,
      segment_ids, verdict, surface, voted_at, revision, used_at)
    select ${ACCOUNT + 2}, 'said-' || n, 52000 + n % 60, (n % 40)::text, (n % 900)::text, 'wording',
      '{}', 'useful', 'crm.record.tab', ${now}, 1, ${now}::timestamptz - n % 997 * interval '1 day'
    from generate_series(1, 30000) n`.execute(db);
  await sql`vacuum analyze votes`.execute(db);
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain select starter_id, max(used_at) from votes
    where account_id = ${ACCOUNT + 2} and contact_id = '7'
      and used_at >= (select ${now}::timestamptz - interval '60 days')
    group by starter_id`.execute(db);

  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(
    'Index Only Scan using votes_used',
  );
});
