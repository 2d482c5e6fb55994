import type { Review } from '@starters/contracts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { readVoteRecords, voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const readReview = async (language = 'en') =>
  (await app.call(INES, 'GET', '/v1/review', undefined, { language }))
    .body as unknown as Review;
/** Answers the first group on the page. */
const answerFirst = async (text: string) => {
  const [group] = (await readReview()).feedback;
  const { body } = await app.call(INES, 'POST', '/v1/review/answers', {
    starterId: group?.starterId,
    votes: group?.votes.map(({ id }) => id),
    answer: 'rewritten',
    text,
  });
  expect(body).toMatchObject({ ok: true });
};
const passMinute = () => {
  app.clock.now = new Date(app.clock.now.getTime() + 60_000);
};

it('finds again what was answered, the newest first, and names nobody', async () => {
  const { starterId } = await voteOnCard(app, contact(0), {
    comment: 'Everybody says this',
  });
  await answerFirst('Now it names the town.');
  passMinute();
  const other = await voteOnCard(
    app,
    contact(3),
    { reason: 'not_my_words' },
    { as: TOM },
  );
  await answerFirst('');
  const { answered, feedback } = await readReview();

  expect(feedback).toEqual([]);
  expect(answered).toMatchObject([
    {
      starterId: other.starterId,
      reason: 'not_my_words',
      words: '',
      answer: 'rewritten',
      text: '',
    },
    {
      starterId,
      reason: 'too_generic',
      words: 'Everybody says this',
      answer: 'rewritten',
      text: 'Now it names the town.',
      answeredAt: new Date(app.clock.now.getTime() - 60_000).toISOString(),
    },
  ]);
  for (const trace of ['Fontaine', String(LEA), String(TOM), 'Becker']) {
    expect(JSON.stringify(answered)).not.toContain(trace);
  }
});

it('finds an answer that was given in HubSpot itself', async () => {
  await voteOnCard(app, contact(0));
  await app.service.publish(app.emulator.accountId);
  const [record] = await readVoteRecords(app);
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id}`,
    { properties: { answer: 'kept', answer_text: 'It works in Lyon.' } },
  );
  await app.service.sweep(app.emulator.accountId);

  expect((await readReview()).answered).toMatchObject([
    { answer: 'kept', text: 'It works in Lyon.' },
  ]);
});

it('leaves out feedback that was cast again, which is open', async () => {
  const { starterId } = await voteOnCard(app, contact(0));
  await answerFirst('Now it names the town.');
  await voteOnCard(
    app,
    contact(0),
    { baseRevision: 1, comment: 'It still says nothing.' },
    { on: starterId },
  );
  const { answered, feedback } = await readReview();

  expect(answered).toEqual([]);
  expect(feedback).toHaveLength(1);
});

it('shows nothing of an anonymous vote before its day is over', async () => {
  await changeSettings(app, { privacy: 'anonymous' });
  await voteOnCard(app, contact(0), { comment: 'Everybody says this' });
  const { answered, feedback } = await readReview();

  expect([answered, feedback]).toEqual([[], []]);
});

it('lists the last ones only, however many there are', async () => {
  const { starterId } = await voteOnCard(app, contact(0));
  await answerFirst('The first one.');
  const row = await app.db
    .selectFrom('votes')
    .selectAll()
    .executeTakeFirstOrThrow();
  await app.db
    .insertInto('votes')
    .values(
      Array.from({ length: 400 }, (_, index) => ({
        ...row,
        vote_key: `more-${index}`,
        contact_id: `9${index}`,
        answer_text: `Answer ${index}`,
        answered_at: new Date(app.clock.now.getTime() + (index + 1) * 1_000),
      })),
    )
    .execute();
  const { answered } = await readReview();

  expect(answered.length).toBeGreaterThan(0);
  expect(answered.length).toBeLessThan(400);
  expect(answered[0]).toMatchObject({ starterId, text: 'Answer 399' });
  expect(answered.map(({ text }) => text)).not.toContain('The first one.');
});
