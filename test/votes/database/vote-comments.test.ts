import { LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readVoteRecords,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const publish = () => app.service.publish(app.emulator.accountId);

it('refuses a comment of 100 kB, says how long it may be, and keeps the vote', async () => {
  const { ballot } = await voteOnCard(app, contact(4));
  const { body } = await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot, {
      baseRevision: 1,
      comment: 'é'.repeat(100_000),
    }),
  );

  expect(body).toEqual({
    ok: false,
    reason: 'comment_too_long',
    message:
      'The comment has 100,000 characters; 2,000 is the most. Shorten it and send it again: your vote already counts.',
  });
  await publish();
  expect(
    (await readVoteRecords(app)).filter(
      ({ properties }) => properties['contact_record_id'] === contact(4),
    ),
  ).toMatchObject([{ properties: { verdict: 'not_useful', comment: null } }]);
});

it.each([
  ['emoji', 'Trop général 🤷🏽‍♀️'],
  ['right-to-left text', 'هذا عام جدًا'],
  ['HTML', '<img src=x onerror=alert(1)> {{contact.city}}'],
])(
  'carries a comment with %s to the record as it was typed',
  async (_, comment) => {
    await voteOnCard(app, contact(5), { comment });
    await publish();

    expect(
      (await readVoteRecords(app)).map(
        ({ properties }) => properties['comment'],
      ),
    ).toContain(comment);
  },
);

it('refuses own words with another tool’s field, but no other comment on one', async () => {
  const said = 'Hello [First], how is {{contact.city}}?';
  const { answer } = await voteOnCard(app, contact(6), {
    reason: 'not_my_words',
    comment: said,
  });
  expect(answer).toMatchObject({
    ok: false,
    reason: 'foreign_field',
    message: expect.stringContaining('“[First]”') as string,
  });

  const about = await voteOnCard(app, contact(6), {
    reason: 'other',
    comment: 'It says [First] to everybody',
  });
  expect(about.answer).toMatchObject({ ok: true });
});
