import { sql } from 'kysely';
import { createCastingStore } from '#src/store/casting-store.ts';
import { createDayOrderStore } from '#src/store/day-order-store.ts';
import type { Database } from '#src/store/open-database.ts';
import type { DayOrder } from '#src/views/day-orders.ts';
import { castVote, type CastVoteDeps } from '#src/votes/cast-vote.ts';
import { createBallotBox } from '#src/votes/ballot.ts';
import { createVoteKeys } from '#src/votes/vote-key.ts';
import { buildVoteRequest } from '#test/helpers/build-vote-request.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

let db: Database;

beforeAll(async () => {
  ({ db } = await createTestDatabase());
});

afterAll(() => db.destroy());

/**
 * Has PostgreSQL empty a table at the end of a statement that adds to it.
 *
 * @param which which of the statements to come, counted from one
 */
const takeAwayAfter = async (which: number, table: string): Promise<void> => {
  await sql`create sequence ${sql.id(`additions_to_${table}`)}`.execute(db);
  await sql`
    create function ${sql.id(`empty_${table}`)}() returns trigger language plpgsql as $$
      begin
        if nextval(${sql.lit(`additions_to_${table}`)}) = ${sql.lit(which)} then
          delete from ${sql.table(table)};
        end if;
        return null;
      end $$`.execute(db);
  await sql`
    create trigger taken_away after insert on ${sql.table(table)}
      for each statement execute function ${sql.id(`empty_${table}`)}()`.execute(
    db,
  );
};

const isEmpty = async (table: string): Promise<boolean> =>
  (await sql`select 1 from ${sql.table(table)}`.execute(db)).rows.length === 0;

it('tells the order of a day that a merge takes away at that moment', async () => {
  const orders = createDayOrderStore(db);
  const view = {
    accountId: 1,
    userId: 51_001,
    contactId: '501',
    day: '2026-11-29',
  };
  const drawn: DayOrder = {
    conversations: ['1', '2'],
    tiers: { 1: 0, 2: 1 },
    explored: null,
    propensity: null,
  };
  await orders.keep(view, 'en', drawn);
  await takeAwayAfter(1, 'day_orders');

  expect(
    await orders.keep(view, 'en', { ...drawn, conversations: ['2', '1'] }),
  ).toMatchObject({ conversations: ['1', '2'] });
  expect(await isEmpty('day_orders')).toBe(true);
});

it('answers a repeated vote whose request is forgotten at that moment', async () => {
  const secret = 'a-secret-of-more-than-thirty-two-characters';
  const ballots = createBallotBox(secret);
  const now = new Date('2026-11-23T10:00:00Z');
  const person = { accountId: 1, userId: 51_001 };
  const deps: CastVoteDeps = {
    casting: createCastingStore(db),
    ballots,
    voteKey: createVoteKeys(secret),
    starterExists: () => true,
    now: () => now,
  };
  const vote = buildVoteRequest({
    ballot: ballots.seal({
      ...person,
      contactId: '501',
      starterId: '9001',
      wording: 'aaaabbbbccccdddd',
      segmentIds: [],
      expiresAt: now.getTime() + 3_600_000,
      promised: 'confidential',
    }),
    requestId: 'said-twice',
  });
  const first = await castVote(deps, person, vote);
  // A vote that cannot be cast outright is cast step by step.
  await takeAwayAfter(2, 'vote_requests');

  expect(await castVote(deps, person, vote)).toEqual(first);
  expect(await isEmpty('vote_requests')).toBe(true);
});
