import type { VoteRequest } from '@starters/contracts';
import { createOutboxOverview } from '#src/store/outbox-overview.ts';
import type { Database } from '#src/store/open-database.ts';
import { createCastingStore } from '#src/store/casting-store.ts';
import { createOwnVoteStore } from '#src/store/own-vote-store.ts';
import { type Ballot, createBallotBox } from '#src/votes/ballot.ts';
import { castVote, type CastVoteDeps } from '#src/votes/cast-vote.ts';
import { createVoteKeys } from '#src/votes/vote-key.ts';
import { buildVoteRequest } from '#test/helpers/build-vote-request.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const ballots = createBallotBox(secret);
const accountId = 48302715;
const lea = { accountId, userId: 51001 };
let now = new Date('2026-11-23T10:00:00Z');
let db: Database;
let replica: Database;
let contact = 1000;
let request = 0;

beforeAll(async () => {
  const made = await createTestDatabase();
  db = made.db;
  const { openDatabase } = await import('#src/store/open-database.ts');
  replica = await openDatabase(made.url);
});

afterAll(async () => {
  await replica.destroy();
  await db.destroy();
});

beforeEach(() => {
  now = new Date('2026-11-23T10:00:00Z');
  contact += 1;
});

const depsOn = (database: Database): CastVoteDeps => ({
  casting: createCastingStore(database),
  ballots,
  voteKey: createVoteKeys(secret),
  starterExists: (_, starterId) => starterId !== '404',
  now: () => now,
});

const sealBallot = (overrides: Partial<Ballot> = {}): string =>
  ballots.seal({
    ...lea,
    contactId: String(contact),
    starterId: '9001',
    wording: 'aaaabbbbccccdddd',
    segmentIds: [],
    expiresAt: now.getTime() + 3_600_000,
    promised: 'confidential',
    ...overrides,
  });

const buildRequest = (overrides: Partial<VoteRequest> = {}): VoteRequest => {
  request += 1;

  return buildVoteRequest({
    ballot: sealBallot(),
    requestId: `request-${request}`,
    ...overrides,
  });
};

const cast = (overrides: Partial<VoteRequest> = {}, database = db) =>
  castVote(depsOn(database), lea, buildRequest(overrides));

const mine = () =>
  createOwnVoteStore(db).list(accountId, lea.userId, String(contact));

it('records a vote at revision 1 and puts it in the outbox', async () => {
  const countUnsent = async () =>
    (await createOutboxOverview(db).describe(accountId)).find(
      ({ kind }) => kind === 'vote',
    )?.waiting ?? 0;
  const before = await countUnsent();

  expect(await cast()).toMatchObject({
    ok: true,
    vote: { verdict: 'useful', revision: 1 },
  });
  expect(await countUnsent()).toBe(before + 1);
});

it('changes a vote from its present revision', async () => {
  await cast();
  const changed = await cast({
    baseRevision: 1,
    verdict: 'not_useful',
    reason: 'too_generic',
    comment: 'Everyone says this.',
  });

  expect(changed).toMatchObject({
    ok: true,
    vote: {
      verdict: 'not_useful',
      reason: 'too_generic',
      comment: 'Everyone says this.',
      revision: 2,
    },
  });
  expect(await mine()).toHaveLength(1);
});

it('drops a reason and comment that do not belong to the verdict', async () => {
  await cast({ verdict: 'useful', reason: 'other', comment: 'stray' });

  expect(await mine()).toMatchObject([{ reason: null, comment: null }]);
});

it('answers the same request the same, however often and late', async () => {
  const again = buildRequest();
  const first = await castVote(depsOn(db), lea, again);
  await cast({ baseRevision: 1, verdict: 'withdrawn' });
  const late = await castVote(depsOn(replica), lea, again);

  expect(late).toEqual(first);
  expect(await mine()).toMatchObject([{ verdict: 'withdrawn', revision: 2 }]);
});

it('counts one of the same request sent to two replicas at once', async () => {
  const twice = buildRequest();
  const [one, other] = await Promise.all([
    castVote(depsOn(db), lea, twice),
    castVote(depsOn(replica), lea, twice),
  ]);

  expect(one).toEqual(other);
  expect(await mine()).toMatchObject([{ revision: 1 }]);
});

it('refuses the later of two changes that arrive in reversed order on two replicas', async () => {
  const second = buildRequest({ baseRevision: 1, verdict: 'withdrawn' });
  const early = await castVote(depsOn(replica), lea, second);
  const first = await cast();

  expect(early).toMatchObject({
    ok: false,
    reason: 'changed_elsewhere',
    vote: { verdict: 'withdrawn', revision: 0 },
  });
  expect(first).toMatchObject({ ok: true, vote: { revision: 1 } });
});

it('lets one of two first votes from two windows win and shows the other how it stands', async () => {
  const results = await Promise.all([
    cast({ verdict: 'useful' }),
    cast({ verdict: 'not_useful' }, replica),
  ]);
  const [won] = results.filter(({ ok }) => ok);
  const [lost] = results.filter(({ ok }) => !ok);

  expect(lost).toMatchObject({
    reason: 'changed_elsewhere',
    vote: won && 'vote' in won ? won.vote : null,
  });
  expect(await mine()).toHaveLength(1);
});

it.each<[string, () => string, string]>([
  ['missing', () => '', 'ballot_missing'],
  ['altered', () => `${sealBallot().slice(0, -2)}AA`, 'ballot_altered'],
  [
    'expired',
    () => sealBallot({ expiresAt: now.getTime() - 1 }),
    'ballot_expired',
  ],
  ["another user's", () => sealBallot({ userId: 51002 }), 'ballot_of_another'],
  [
    "another account's",
    () => sealBallot({ accountId: 1 }),
    'ballot_of_another',
  ],
  [
    'for a starter that is gone',
    () => sealBallot({ starterId: '404' }),
    'starter_unknown',
  ],
])('counts no vote whose ballot is %s', async (_, ballot, reason) => {
  expect(await cast({ ballot: ballot() })).toMatchObject({ ok: false, reason });
  expect(await mine()).toEqual([]);
});

it('refuses a comment of 100 kB and keeps the vote that stands', async () => {
  await cast({ verdict: 'not_useful', reason: 'other' });
  const long = await cast({
    baseRevision: 1,
    verdict: 'not_useful',
    comment: 'x'.repeat(100_000),
  });

  expect(long).toMatchObject({
    ok: false,
    reason: 'comment_too_long',
    values: { count: 100_000, max: 2000 },
  });
  expect(await mine()).toMatchObject([{ reason: 'other', revision: 1 }]);
});

it.each([
  ['emoji', 'Trop général 🤷🏽‍♀️👩‍👩‍👧'],
  ['right-to-left text', 'هذا عام جدًا — זה כללי מדי'],
  ['HTML', '<img src=x onerror=alert(1)> & "quotes" {{contact.city}}'],
  ['line breaks', 'first\nsecond'],
])('keeps a comment with %s as it was written', async (_, comment) => {
  await cast({ verdict: 'not_useful', comment });

  expect(await mine()).toMatchObject([{ comment }]);
});

it('drops characters that no database or person can read', async () => {
  await cast({ verdict: 'not_useful', comment: 'nul\u0000 and bell\u0007' });

  expect(await mine()).toMatchObject([{ comment: 'nul and bell' }]);
});

it("gives a different person's vote a key of its own and never the user id", async () => {
  const keys = createVoteKeys(secret);
  const identity = {
    ...lea,
    contactId: '1',
    starterId: '2',
    wording: 'w',
  };

  expect(keys(identity)).toBe(keys({ ...identity }));
  expect(keys(identity)).not.toBe(keys({ ...identity, userId: 51002 }));
  expect(keys(identity)).not.toContain('51001');
});
