import {
  type Figures,
  figuresRoute,
  type FeedbackGroup,
  type Review,
} from '@starters/contracts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  readVoteRecords,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const publish = () => app.service.publish(app.emulator.accountId);
const readReview = async (as = INES, language = 'en') =>
  (await app.call(as, 'GET', '/v1/review', undefined, { language }))
    .body as unknown as Review;
const onlyFeedback = async (): Promise<FeedbackGroup> => {
  const { feedback } = await readReview();
  expect(feedback).toHaveLength(1);

  return feedback[0] as FeedbackGroup;
};
const answer = async (
  group: FeedbackGroup,
  overrides: Record<string, unknown> = {},
  { as = INES, language = 'en' } = {},
) =>
  (
    await app.call(
      as,
      'POST',
      '/v1/review/answers',
      {
        starterId: group.starterId,
        votes: group.votes.map(({ id }) => id),
        answer: 'rewritten',
        text: 'Now it names the town.',
        ...overrides,
      },
      { language },
    )
  ).body;

it.each([
  ['GET', '/v1/review', undefined],
  ['GET', '/v1/review/starters/1', undefined],
  [
    'POST',
    '/v1/review/answers',
    { starterId: '1', votes: ['x'], answer: 'kept', text: '' },
  ],
  ['PUT', '/v1/review/starters/1/steps', { step: 'retire' }],
  ['PUT', '/v1/editor', {}],
  ['PUT', '/v1/editor/checks', {}],
  ['GET', '/v1/figures', undefined],
])('closes %s %s to salespeople', async (method, path, body) => {
  for (const as of [LEA, TOM]) {
    expect(await app.call(as, method, path, body)).toEqual({
      status: 200,
      body: {
        ok: false,
        reason: 'not_marketing',
        message: expect.stringContaining('This page is for marketing'),
      },
    });
  }
});

it('lets in marketing and the super admin', async () => {
  for (const as of [INES, NORA]) {
    expect((await readReview(as)).ok).toBe(true);
  }
});

it('lists every starter, with too early to say under five voters', async () => {
  await voteOnCard(app, contact(0), { verdict: 'useful', reason: null });
  const { starters } = (await app.call(INES, 'GET', figuresRoute.path))
    .body as unknown as Figures;
  const voted = starters.filter(({ voters }) => voters !== 0);

  expect(starters).toHaveLength(12);
  // The starter and its translation: votes judge both.
  expect(voted.map(({ language }) => language).sort()).toEqual(['en', 'fr']);
  expect(voted).toMatchObject(
    Array(2).fill({
      voters: 1,
      usefulness: null,
      author: 'Ines Moreau',
      openFeedback: 0,
    }),
  );
});

it('groups feedback by starter and reason, and tells nobody who made them', async () => {
  const { starterId } = await voteOnCard(app, contact(0), { comment: 'One' });
  await voteOnCard(
    app,
    contact(0),
    { comment: 'Two' },
    { as: TOM, on: starterId },
  );
  await voteOnCard(app, contact(3), { reason: 'not_now' });
  const review = await readReview();

  expect(review.feedback).toMatchObject([
    {
      starterId,
      reason: 'too_generic',
      votes: [{ comment: 'One' }, { comment: 'Two' }],
    },
  ]);
  for (const trace of ['Fontaine', String(LEA), String(TOM), 'Becker']) {
    expect(JSON.stringify(review)).not.toContain(trace);
  }
});

it('carries an answer to the card of who asked, and to no other', async () => {
  await voteOnCard(app, contact(0));
  expect(await answer(await onlyFeedback())).toMatchObject({
    ok: true,
    count: 1,
    message: expect.stringContaining('One piece of feedback answered'),
  });

  const [mine] = (await readCard(app, contact(0))).answers;
  expect(mine).toMatchObject({
    sentence: expect.stringMatching(
      /^You said “too generic” about “.+” on .* It has been rewritten\.$/,
    ),
    text: expect.stringContaining('Now it names the town.'),
  });
  expect((await readCard(app, contact(1))).answers).toEqual([]);
  expect((await readCard(app, contact(0), { as: TOM })).answers).toEqual([]);

  await app.call(LEA, 'PUT', `/v1/answers/${mine?.id}/dismissed`, {});
  expect((await readCard(app, contact(0))).answers).toEqual([]);
});

it('lets nobody dismiss the answer to another', async () => {
  await voteOnCard(app, contact(0));
  await answer(await onlyFeedback());
  const [mine] = (await readCard(app, contact(0))).answers;
  await app.call(TOM, 'PUT', `/v1/answers/${mine?.id}/dismissed`, {});

  expect((await readCard(app, contact(0))).answers).toHaveLength(1);
});

it('writes the answer on the vote record, once', async () => {
  await voteOnCard(app, contact(0));
  await answer(await onlyFeedback());
  await publish();
  await publish();

  expect(await readVoteRecords(app)).toMatchObject([
    {
      properties: {
        answer: 'rewritten',
        answer_text: 'Now it names the town.',
      },
    },
  ]);
});

it('answers nothing that was withdrawn in between, and says so', async () => {
  const { ballot } = await voteOnCard(app, contact(0));
  const group = await onlyFeedback();
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot, {
      baseRevision: 1,
      verdict: 'withdrawn',
      reason: null,
    }),
  );

  expect(await answer(group)).toMatchObject({
    ok: false,
    reason: 'nothing_to_answer',
  });
  expect((await readReview()).feedback).toEqual([]);
  expect((await readCard(app, contact(0))).answers).toEqual([]);
});

it('answers a piece of feedback once', async () => {
  await voteOnCard(app, contact(0));
  const group = await onlyFeedback();
  await answer(group);

  expect(await answer(group, { text: 'Again' }, { language: 'fr' })).toEqual({
    ok: false,
    reason: 'nothing_to_answer',
    message: expect.stringContaining('entre-temps'),
  });
});

it('leaves a piece of feedback open whose reason changed after the page was read', async () => {
  const { ballot } = await voteOnCard(app, contact(0));
  const group = await onlyFeedback();
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot, { baseRevision: 1, reason: 'not_my_words' }),
  );

  expect(await answer(group)).toMatchObject({ reason: 'nothing_to_answer' });
  expect(await onlyFeedback()).toMatchObject({ reason: 'not_my_words' });
});

it.each([
  ['an answer outside the list', { answer: 'ignored' }, 'bad_request'],
  ['no feedback', { votes: [] }, 'bad_request'],
  ['a starter that is no id', { starterId: 'visit' }, 'bad_request'],
  ['feedback of another starter', { starterId: '1' }, 'nothing_to_answer'],
  ['feedback that is not there', { votes: ['zzz'] }, 'nothing_to_answer'],
  ['a text of 100 kB', { text: 'x'.repeat(100_000) }, 'answer_too_long'],
  ['a field of another tool', { text: 'Dear *|FNAME|*' }, 'foreign_field'],
])('refuses %s with a sentence', async (_, overrides, reason) => {
  await voteOnCard(app, contact(0));

  expect(await answer(await onlyFeedback(), overrides)).toEqual({
    ok: false,
    reason,
    message: expect.stringMatching(/\w.*\./),
  });
  await onlyFeedback();
});

it('reads back an answer that marketing wrote on the record itself', async () => {
  await voteOnCard(app, contact(0), { comment: 'Too vague' });
  await publish();
  const [record] = await readVoteRecords(app);
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id}`,
    { properties: { answer: 'kept', answer_text: 'It works in Lyon.' } },
  );
  await app.service.sweep(app.emulator.accountId);

  expect((await readReview()).feedback).toEqual([]);
  expect((await readCard(app, contact(0))).answers).toMatchObject([
    { text: expect.stringContaining('It works in Lyon.') },
  ]);
});

it('counts what is acknowledged and not yet in HubSpot', async () => {
  await voteOnCard(app, contact(0));
  await voteOnCard(app, contact(1));
  expect((await readReview()).unpublished).toBe(2);
  await publish();

  expect((await readReview()).unpublished).toBe(0);
});
