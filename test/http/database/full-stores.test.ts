import {
  type FeedbackGroup,
  type OutcomeBoard,
  type Review,
  type Sheet,
  type StarterReview,
} from '@starters/contracts';
import { sql } from 'kysely';
import { fillStores } from '#test/helpers/fill-stores.ts';
import { fullVote, insertRows } from '#test/helpers/insert-rows.ts';
import {
  buildRouteCalls,
  callRoute,
  type RouteCalls,
  routeNames,
} from '#test/helpers/route-calls.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { changeSettings } from '#test/helpers/sales-records.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';
import { momentsFor } from '#tools/moments-for.ts';

const AMINA = 51_003;
/** What HubSpot's proxy passes on. */
const megabyte = 1_000_000;
let app: TestApp;
let calls: RouteCalls;
let contactId: string;
let starterIds: string[];

beforeAll(async () => {
  app = await startApp();
  contactId = app.seeded.contactIds[0] ?? '';
  starterIds = Object.values(app.seeded.starterIds).flatMap((languages) =>
    Object.values(languages),
  );
  const [first] = startersOf(await readCard(app, contactId));
  await app.service.publish(app.emulator.accountId);
  await app.service.sweep(app.emulator.accountId);
  await changeSettings(app, { readsOutcomes: true });
  await fillStores(app, { contactId, starterIds });
  calls = buildRouteCalls({
    contactId,
    moments: await momentsFor(app.emulator, LEA, contactId),
    starterId: starterIds[0] ?? '',
    ownerId: '751010',
    ballot: first?.ballot ?? '',
    voteId: 'full-0.9',
    requestId_: 'full-799',
    exportKey: 'none',
    importKey: 'none',
  });
});
afterAll(() => app.close());

const bytesOf = (body: unknown) => Buffer.byteLength(JSON.stringify(body));
const read = async <Answer>(name: (typeof routeNames)[number], as: number) =>
  (await callRoute(app, as, name, calls)).body as unknown as Answer;

it.each(routeNames)(
  'answers within HubSpot’s megabyte, however full the stores: %s',
  async (name) => {
    for (const as of [LEA, NORA]) {
      const { status, body } = await callRoute(app, as, name, calls);

      expect(status).toBe(200);
      // What had to be kept from growing fits by itself: no refusal hides that it does not.
      expect(body['reason']).not.toBe('answer_too_large');
      expect(bytesOf(body)).toBeLessThan(megabyte);
    }
  },
);

it('answers 2,500 of one group at once, also those without room on the page', async () => {
  const review = await read<Review>('reviewRoute', INES);
  const group = review.feedback.find(
    ({ starterId, reason }) =>
      starterId === starterIds[0] && reason === 'too_generic',
  ) as FeedbackGroup;
  expect(group.count).toBe(2500);
  expect(group.votes.length).toBeLessThan(group.count);
  expect(group.votes.length).toBeGreaterThan(0);
  expect(review.feedbackCount).toBeGreaterThan(3500);

  const send = (rest: object | null) =>
    callRoute(app, INES, 'answerFeedbackRoute', calls, {
      request: {
        starterId: group.starterId,
        votes: group.votes.map(({ id }) => id),
        rest,
        answer: 'kept',
        text: 'Thank you all.',
      },
    });
  // One more than was read, such as an anonymous one whose day is over: nobody read it.
  expect((await send({ ...group, count: 2499 })).body).toMatchObject({
    ok: false,
    reason: 'nothing_to_answer',
  });
  expect((await send(group)).body).toMatchObject({ ok: true, count: 2500 });
  const { count } = await app.db
    .selectFrom('votes')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('answer_text', '=', 'Thank you all.')
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(2500);
});

it('leaves what was said since open', async () => {
  const review = await read<Review>('reviewRoute', INES);
  const group = review.feedback.find(
    ({ reason, votes, count }) => reason === 'other' && count > votes.length,
  ) as FeedbackGroup;
  await insertRows(app, 'votes', [
    fullVote(app, 9500, {
      starter_id: group.starterId,
      reason: 'other',
      comment: 'Said later',
      voted_at: app.clock.now,
    }),
  ]);
  const { body } = await callRoute(app, INES, 'answerFeedbackRoute', calls, {
    request: {
      starterId: group.starterId,
      votes: group.votes.map(({ id }) => id),
      rest: group,
      answer: 'kept',
      text: '',
    },
  });

  expect(body).toMatchObject({ ok: true, count: group.count });
  expect(
    await app.db
      .selectFrom('votes')
      .select('answered_at')
      .where('vote_key', '=', 'full-9500')
      .executeTakeFirst(),
  ).toEqual({ answered_at: null });
});

it('takes no longer for a card of somebody with 800 requests than for another’s', async () => {
  // Somebody with nothing else in the stores.
  await sql`
    insert into request_waiters
      (account_id, request_key, user_id, contact_id, joined_at, put_away)
    select account_id, request_key, ${AMINA}::bigint, contact_id, joined_at, put_away
    from request_waiters where user_id = ${LEA}`.execute(app.db);
  const time = async (as: number): Promise<number> => {
    const from = performance.now();
    await readCard(app, contactId, { as });

    return performance.now() - from;
  };
  let ratio = Infinity;
  for (let turn = 0; turn < 12 && ratio > 2; turn += 1) {
    const others = Math.min(await time(TOM), await time(TOM));
    ratio = Math.min(ratio, (await time(AMINA)) / others);
  }

  // It was eight times as long.
  expect(ratio).toBeLessThan(4);
});

it('says what has no room, and how it comes', async () => {
  const review = await read<Review>('reviewRoute', INES);
  const inbox = await read<Sheet>('inboxRoute', LEA);
  const starter = await read<StarterReview>('starterReviewRoute', INES);

  expect(review.requests.length + review.more.requests).toBe(400);
  expect(review.wrongFacts.length).toBeGreaterThan(0);
  expect(inbox.entries.length).toBe(50);
  expect(inbox.message).toBe(
    'The first 50 of 800: others follow as you dismiss these.',
  );
  expect(starter.wordings.length).toBeGreaterThan(0);
  expect(starter.steps.length).toBe(100);
  const board = await read<OutcomeBoard>('outcomesRoute', INES);
  expect(board.rows.length).toBe(500);
  expect(board.summary?.notes.join()).toMatch(
    /\d{3} rows: the first 500 are listed\./u,
  );
  const listed = review.approvals.length;
  expect(listed).toBeGreaterThan(0);
  expect(listed).toBeLessThanOrEqual(20);
  const { catalog } = await app.service.catalogs.get(app.emulator.accountId);
  expect(listed + review.more.approvals).toBe(
    catalog.starters.filter(
      ({ id, status }) => status === 'published' && starterIds.includes(id),
    ).length,
  );
  expect(review.drafts.list.length).toBe(50);
});
