import { DAY_MS, type Review, reviewRoute } from '@starters/contracts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import { readRecords } from '#test/helpers/read-records.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const contact = () => app.seeded.contactIds[0] ?? '';
const words = 'I would ask about the terrace.';

/** Who each vote record says voted, by the comment on it. */
const readVoters = async () => {
  await app.service.publish(app.emulator.accountId);
  const { results } = (await app.crm(
    51_020,
    'GET',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}?limit=100&properties=comment,voter`,
  )) as unknown as { results: { properties: Record<string, string | null> }[] };

  return Object.fromEntries(
    results.map(({ properties }) => [
      properties['comment'] ?? '',
      properties['voter'] ?? '',
    ]),
  );
};
const readFeedback = async () => {
  const { body } = await app.call(INES, 'GET', reviewRoute.path);
  const { feedback } = body as unknown as Review;

  return Object.fromEntries(
    feedback.flatMap(({ votes }) =>
      votes.map(({ comment, voter }) => [comment ?? '', voter]),
    ),
  );
};

it('names whoever signs, and nobody else', async () => {
  await voteOnCard(app, contact(), { comment: words, signed: true });
  await voteOnCard(app, contact(), { comment: 'Too long.' });

  expect(await readVoters()).toMatchObject({
    [words]: 'Léa Fontaine',
    'Too long.': '',
  });
  expect(await readFeedback()).toMatchObject({
    [words]: 'Léa Fontaine',
    'Too long.': null,
  });
});

it('forgets the name when the signature is taken back', async () => {
  const { ballot } = await voteOnCard(app, contact(), {
    comment: words,
    signed: true,
  });
  await readVoters();
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot, { baseRevision: 1, comment: words }),
  );

  expect(await readVoters()).toMatchObject({ [words]: '' });
});

it('offers no signature where votes are anonymous, nor takes one', async () => {
  await changeSettings(app, { privacy: 'anonymous' });
  expect((await readCard(app, contact())).sign).toBeNull();
  await voteOnCard(app, contact(), { comment: words, signed: true });
  // Anonymous votes leave when their day is over.
  app.clock.now = new Date(app.clock.now.getTime() + DAY_MS);
  await app.service.sweep(app.emulator.accountId);

  expect(await readVoters()).toMatchObject({ [words]: '' });
});

it('names new votes where an admin wants it, says so on the card, and no past ones', async () => {
  const { ballot } = await voteOnCard(app, contact(), { comment: 'Before.' });
  const [early] = startersOf(await readCard(app, contact())).filter(
    ({ vote }) => vote.revision === 0,
  );
  await changeSettings(app, { privacy: 'named' });
  const card = await readCard(app, contact());
  expect(card).toMatchObject({
    named: expect.stringContaining('your name') as string,
    sign: null,
  });
  expect(card.texts.sayMore).not.toContain('name');

  // A card that was open before said nothing of names.
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(early?.ballot ?? '', { comment: 'Open before.' }),
  );
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot, { baseRevision: 1, comment: 'Changed after.' }),
  );
  await voteOnCard(app, contact(), { comment: 'After.' });

  expect(await readVoters()).toEqual({
    'Open before.': '',
    'Changed after.': '',
    'After.': 'Léa Fontaine',
  });
});

it('lists feedback without names when HubSpot does not tell them', async () => {
  await voteOnCard(app, contact(), { comment: words, signed: true });
  app.emulator.failNext({
    path: /settings\/users\/[^/]*$/,
    times: 1000,
  });

  expect(Object.keys(await readFeedback())).toContain(words);
});

it('keeps the name of a voter who has left on the record, whatever is written again, and marks it on the page', async () => {
  await voteOnCard(app, contact(), { comment: words, signed: true });
  await readVoters();
  await app.crm(NORA, 'DELETE', `/settings/users/2026-09/${LEA}`);
  // As a rebuild or a lost record has it: everything of the vote is written once more.
  await app.db
    .updateTable('outbox')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('kind', '=', 'vote')
    .execute();

  expect(await readVoters()).toMatchObject({ [words]: 'Léa Fontaine' });
  expect(await readFeedback()).toMatchObject({
    [words]: 'Léa Fontaine (has left)',
  });
});

it('restores the name of a voter who has left when somebody edits it', async () => {
  await voteOnCard(app, contact(), { comment: words, signed: true });
  await readVoters();
  await app.crm(NORA, 'DELETE', `/settings/users/2026-09/${LEA}`);
  const [record] = await readRecords(app, app.seeded.voteTypeId, ['voter']);
  await app.crm(
    NORA,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id ?? ''}`,
    { properties: { voter: 'Somebody else' } },
  );
  app.clock.now = new Date(app.clock.now.getTime() + 20 * 60_000);
  await app.service.reconcile(app.emulator.accountId);

  expect(await readVoters()).toMatchObject({ [words]: 'Léa Fontaine' });
});
