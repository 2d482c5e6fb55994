import { sql } from 'kysely';
import { createCastingStore } from '#src/store/casting-store.ts';
import { connectDatabase, type Database } from '#src/store/open-database.ts';
import type { VoteChange } from '#src/votes/vote-casting.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;
let url: string;
let contact = 0;
const at = new Date('2026-11-23T10:00:00Z');
const limit = { since: new Date('2026-11-23T09:00:00Z'), most: 5 };

beforeAll(async () => {
  ({ db, url } = await createTestDatabase());
});
afterAll(() => db.destroy());

const build = (overrides: Partial<VoteChange> = {}): VoteChange => {
  contact += 1;
  const key = `key-${contact}`;

  return {
    accountId: 1,
    userId: 1_000 + contact,
    contactId: `${contact}`,
    starterId: '9001',
    wording: 'aaaabbbbccccdddd',
    keyOf: (edition) => (edition === 1 ? key : `${key}-${edition}`),
    segmentIds: ['17', '18'],
    verdict: 'not_useful',
    reason: 'not_now',
    comment: 'Later.',
    ownWords: null,
    used: true,
    wrongFact: null,
    signed: true,
    promised: 'confidential',
    surface: 'crm.record.tab',
    requestId: `request-${contact}`,
    baseRevision: 0,
    at,
    ...overrides,
  };
};

/** All that is kept of a vote, without what tells one vote from another. */
const readKept = async ({ keyOf, userId }: VoteChange) => {
  const voteKey = keyOf(1);
  const { vote_key, user_id, contact_id, ...vote } = await db
    .selectFrom('votes')
    .selectAll()
    .where('vote_key', '=', voteKey)
    .executeTakeFirstOrThrow();
  const requests = await db
    .selectFrom('vote_requests')
    .select(['outcome', 'at'])
    .where('user_id', '=', userId)
    .orderBy('request_id')
    .execute();
  const intents = await db
    .selectFrom('outbox')
    .select(['kind', 'revision', 'refusals', 'because'])
    .where('key', '=', voteKey)
    .execute();

  return {
    vote,
    requests: JSON.stringify(requests).replaceAll(voteKey, 'its own'),
    intents,
    isItsOwn: [vote_key, user_id, contact_id].every(Boolean),
  };
};

it('keeps of a first vote and its changes what a vote with more to it keeps', async () => {
  const store = createCastingStore(db);
  const changes: Partial<VoteChange>[] = [
    {},
    { reason: 'too_generic' },
    { used: false },
  ];
  const [one, other] = [build(), build()];
  for (const [revision, change] of changes.entries()) {
    const next = {
      ...change,
      baseRevision: revision,
      at: new Date(at.getTime() + revision),
    };
    const slow = await store.cast({
      ...one,
      ...next,
      requestId: `slow-${revision}`,
    });
    const fast = await store.castOutright(
      { ...other, ...next, requestId: `slow-${revision}` },
      limit,
    );

    expect(fast?.vote).toEqual(slow.vote);
    expect(fast?.vote.revision).toBe(revision + 1);
    expect(await readKept(other)).toEqual(await readKept(one));
  }
});

it('raises the intents of the starter and of the vote by one', async () => {
  const store = createCastingStore(db);
  const read = () =>
    db
      .selectFrom('outbox')
      .select('revision')
      .where('kind', '=', 'roll_up')
      .where('key', '=', '77')
      .execute();
  const vote = build({ starterId: '77' });
  await store.castOutright(vote, limit);
  expect(await read()).toEqual([{ revision: 1 }]);
  await store.castOutright(
    { ...vote, baseRevision: 1, requestId: 'again-1' },
    limit,
  );
  expect(await read()).toEqual([{ revision: 2 }]);
});

/** Whether a change is left to `cast`, with no row written. */
const isLeft = async (change: VoteChange, most = limit.most) => {
  const count = async () =>
    (
      await Promise.all([
        db.selectFrom('votes').selectAll().orderBy('vote_key').execute(),
        db.selectFrom('vote_requests').selectAll().orderBy('at').execute(),
        db.selectFrom('outbox').selectAll().orderBy('key').execute(),
      ])
    ).map((rows) => JSON.stringify(rows));
  const before = await count();
  const cast = await createCastingStore(db).castOutright(change, {
    ...limit,
    most,
  });
  expect(await count()).toEqual(before);

  return cast === null;
};

it('leaves to the longer way whatever stands in the way of a vote, and writes nothing', async () => {
  const store = createCastingStore(db);
  const vote = build();
  await store.castOutright(vote, limit);
  const later = { ...vote, requestId: 'later-one' };

  // The same request; a first vote where there is one; a change of a revision that is not there.
  expect(await isLeft(vote)).toBe(true);
  expect(await isLeft(later)).toBe(true);
  expect(await isLeft({ ...later, baseRevision: 7 })).toBe(true);
  // The same request id for another vote; the limit.
  expect(
    await isLeft({
      ...build(),
      userId: vote.userId,
      requestId: vote.requestId,
    }),
  ).toBe(true);
  expect(await isLeft({ ...later, baseRevision: 1 }, 1)).toBe(true);

  await db
    .updateTable('votes')
    .set({ answer: 'kept', answered_at: at })
    .where('vote_key', '=', vote.keyOf(1))
    .execute();
  expect(await isLeft({ ...later, baseRevision: 1 })).toBe(true);

  // Merged clients: the vote is there under another key, and its own key stands for another.
  const merged = build();
  await store.castOutright(merged, limit);
  expect(
    await isLeft({ ...merged, keyOf: () => 'another', requestId: 'm-request' }),
  ).toBe(true);
  await db
    .updateTable('votes')
    .set({ replaced_by: vote.keyOf(1) })
    .where('vote_key', '=', merged.keyOf(1))
    .execute();
  expect(
    await isLeft({ ...merged, baseRevision: 1, requestId: 'm-request' }),
  ).toBe(true);
  expect(await isLeft({ ...merged, requestId: 'm-request' })).toBe(true);
});

it.each([
  ['words that are taken back', { comment: null }],
  ['other words', { comment: 'Much later.' }],
  ['a signature that is taken back', { signed: false }],
  ['an anonymous vote', { promised: 'anonymous' as const }],
])('leaves to the longer way %s', async (_, change) => {
  const vote = build();
  await createCastingStore(db).castOutright(vote, limit);

  expect(
    await isLeft({
      ...vote,
      ...change,
      baseRevision: 1,
      requestId: 'changed-1',
    }),
  ).toBe(true);
});

it('casts one of many first votes that come at once', async () => {
  const vote = build();
  const cast = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      createCastingStore(db).castOutright(
        { ...vote, requestId: `at-once-${index}` },
        { ...limit, most: 100 },
      ),
    ),
  );

  expect(cast.filter((each) => each !== null)).toHaveLength(1);
});

it('plans its statements once for a connection, however many requests there were', async () => {
  await sql`
    insert into vote_requests (account_id, user_id, request_id, at)
    select 3, 7000 + n % 20, 'old-' || n, ${at}::timestamptz - n % 9973 * interval '1 hour'
    from generate_series(1, 60000) n`.execute(db);
  await sql`analyze`.execute(db);
  const one = connectDatabase(url, { maxConnections: 1 });
  try {
    const store = createCastingStore(one);
    const most = 600;
    for (let number = 0; number < 20; number += 1) {
      const first = build({ accountId: 3, userId: 7_000 + number });
      const second = {
        ...first,
        baseRevision: 1,
        requestId: `${first.requestId}-second`,
      };
      expect(
        await store.castOutright(first, { ...limit, most }),
      ).not.toBeNull();
      expect(
        await store.castOutright(second, { ...limit, most }),
      ).not.toBeNull();
    }
    const plans = await sql`
      select name, generic_plans as generic, custom_plans as custom
      from pg_prepared_statements order by name`.execute(one);

    expect(plans.rows).toEqual([
      { name: 'vote_change', generic: 15, custom: 5 },
      { name: 'vote_first', generic: 15, custom: 5 },
    ]);
  } finally {
    await one.destroy();
  }
});
