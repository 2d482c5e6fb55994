import {
  answerFeedbackRoute,
  authorRoute,
  HOUR_MS,
  pathOf,
  type ReportCard,
  reportRoute,
  type Review,
  reviewRoute,
  type Sheet,
} from '@starters/contracts';
import { dueAt } from '#src/feedback/due-at.ts';
import {
  INES,
  LEA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

it('counts answers, those in time and those with a change as a recount does', async () => {
  const begun = app.clock.now.getTime();
  const made: { votedAt: number; answeredAt: number | null; answer: string }[] =
    [];
  // Feedback at every hour of the week before, answered after one to nine days or not at all.
  for (let turn = 0; turn < 14; turn += 1) {
    const votedAt = begun - (20 * 24 - turn * 11) * HOUR_MS;
    app.clock.now = new Date(votedAt);
    await voteOnCard(
      app,
      app.seeded.contactIds[turn % 8] ?? '',
      {},
      { as: turn % 2 === 0 ? LEA : TOM },
    );
    const answers = turn % 5 !== 4;
    const answeredAt = votedAt + (1 + ((turn * 7) % 9)) * 24 * HOUR_MS;
    const answer = turn % 3 === 0 ? 'kept' : 'rewritten';
    made.push({ votedAt, answeredAt: answers ? answeredAt : null, answer });
    if (!answers) continue;
    app.clock.now = new Date(answeredAt);
    const { feedback } = (await app.call(INES, 'GET', reviewRoute.path))
      .body as unknown as Review;
    for (const group of feedback) {
      const fresh = group.votes.filter(
        (vote) => Date.parse(vote.votedAt) === votedAt,
      );
      if (fresh.length === 0) continue;
      await app.call(INES, 'POST', answerFeedbackRoute.path, {
        starterId: group.starterId,
        votes: fresh.map(({ id }) => id),
        answer,
        text: '',
      });
    }
  }
  app.clock.now = new Date(begun);
  const { lines } = (await app.call(INES, 'GET', reportRoute.path))
    .body as unknown as ReportCard;
  const answered = made.flatMap(({ votedAt, answeredAt, answer }) =>
    answeredAt === null ? [] : [{ votedAt, answeredAt, answer }],
  );
  const days = answered
    .map(({ votedAt, answeredAt }) => (answeredAt - votedAt) / 24 / HOUR_MS)
    .sort((one, other) => one - other);
  const middle = days.length / 2;

  expect(lines[0]).toMatchObject({
    author: null,
    feedback: made.length,
    answered: answered.length,
    inTime: answered.filter(
      ({ votedAt, answeredAt }) =>
        answeredAt <= dueAt(new Date(votedAt), 3, 'Europe/Paris').getTime(),
    ).length,
    changed: answered.filter(({ answer }) => answer !== 'kept').length,
  });
  expect(lines[0]?.answerDays).toBeCloseTo(
    Number.isInteger(middle)
      ? ((days[middle - 1] ?? 0) + (days[middle] ?? 0)) / 2
      : (days[Math.floor(middle)] ?? 0),
    5,
  );
  const sums = lines.slice(1).reduce((sum, { feedback }) => sum + feedback, 0);
  expect(sums).toBe(made.length);
});

it('is told to salespeople of each author, on the card', async () => {
  const { body } = await app.call(
    LEA,
    'GET',
    pathOf(authorRoute, {
      contactId: app.seeded.contactIds[0] ?? '',
      ownerId: '751010',
    }),
  );
  const said = (body as unknown as Sheet).entries.map(({ text }) => text);

  expect(said).toContainEqual(
    expect.stringMatching(/^Answered \d+ of \d+ within the time promised$/),
  );
});

it('is closed to salespeople as a whole', async () => {
  expect((await app.call(LEA, 'GET', reportRoute.path)).body).toMatchObject({
    reason: 'not_marketing',
  });
});
