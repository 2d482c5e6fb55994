import { sql } from 'kysely';
import { createFigureStore } from '#src/store/figure-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { fillAccount, type FilledAccount } from '#tools/review-bench/fill.ts';
import { measure, tooSlow } from '#tools/review-bench/measure.ts';
import { listQueries } from '#tools/review-bench/queries.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;
let account: FilledAccount;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
  account = await fillAccount(db, {
    starters: 20,
    votes: 2000,
    contacts: 100,
    voters: 15,
  });
});
afterAll(() => db.destroy());

it('fills every table that the queries look at', async () => {
  const rows = await Promise.all(
    listQueries(db, account).map(async ({ name, count }) => [
      name,
      (await count()) > 0,
    ]),
  );

  expect(rows.filter(([, hasRows]) => hasRows === false)).toEqual([]);
});

it('counts the votes it has cast', async () => {
  const members = account.starterIds.map((starterId) => ({
    starterId,
    group: '',
  }));
  const reasons = await createFigureStore(db).pool(
    1,
    { dimension: 'reason' },
    members,
  );
  const { rows } = await sql<{ key: string; votes: number; voters: number }>`
    select reason as key, count(*)::int as votes,
      count(distinct user_id)::int as voters
    from votes where verdict = 'not_useful' group by 1`.execute(db);

  expect(
    new Map(reasons.map(({ key, weight, voters }) => [key, [weight, voters]])),
  ).toEqual(
    new Map(rows.map(({ key, votes, voters }) => [key, [votes, voters]])),
  );
});

it('measures a query by its count', async () => {
  let queries = 0;
  let counts = 0;
  const measured = await measure(
    {
      name: 'a query',
      run: async () => (queries += 1),
      count: async () => (counts += 1),
    },
    5,
  );

  expect(measured).toMatchObject({ name: 'a query', rows: counts });
  expect([queries, counts]).toEqual([6, 7]);
  expect(measured.ratio).toBeGreaterThan(0);
});

it('finds what is above the limit, and leaves out what looks at few rows', () => {
  const ratios = [
    { name: 'quick', rows: 5000, ratio: 2.9, ms: 9 },
    { name: 'slow', rows: 1000, ratio: 3.1, ms: 3 },
    { name: 'unknown', rows: 1000, ratio: Number.NaN, ms: 3 },
    { name: 'of few rows', rows: 999, ratio: 9, ms: 2 },
    { name: 'the slowest', rows: 10, ratio: 4, ms: 10 },
  ];

  expect(
    tooSlow(ratios, { most: 3, least: 1000 }).map(({ name }) => name),
  ).toEqual(['slow', 'unknown', 'the slowest']);
});
