import type { StarterReview } from '@starters/contracts';
import { readStarterRecordCard } from '#test/helpers/read-starter-record-card.ts';
import {
  INES,
  LEA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const ask = (id: string) => readStarterRecordCard(app, id);

it('counts feedback by reason with the promise, and has the latest words', async () => {
  const { starterId } = await voteOnCard(app, app.seeded.contactIds[0] ?? '', {
    comment: 'Everybody says this',
  });
  await voteOnCard(
    app,
    app.seeded.contactIds[0] ?? '',
    {},
    {
      as: TOM,
      on: starterId,
    },
  );
  const said = await ask(starterId);

  expect(said.feedback).toEqual([
    {
      line: 'Too generic: 2',
      due: expect.stringMatching(/^Answer promised by \d/),
      isOverdue: false,
    },
  ]);
  expect(said.ownWords).toEqual([
    {
      words: '“Everybody says this”',
      about: expect.stringMatching(/^Too generic · \d/),
    },
  ]);
  expect(said).toMatchObject({
    figures: 'Too early to say · Voters: 2',
    figuresHelp: 'From five voters on there is an estimate.',
    label: { value: 'new', text: 'New' },
  });
  for (const trace of ['Fontaine', String(LEA), String(TOM), 'Becker']) {
    expect(JSON.stringify(said)).not.toContain(trace);
  }

  app.clock.now = new Date(app.clock.now.getTime() + 30 * 86_400_000);
  expect((await ask(starterId)).feedback).toMatchObject([
    { due: expect.stringMatching(/^Overdue: promised by/), isOverdue: true },
  ]);
});

it('tells words that were answered from those that wait', async () => {
  const { starterId } = await voteOnCard(app, app.seeded.contactIds[0] ?? '', {
    comment: 'Everybody says this',
  });
  const { body } = await app.call(
    INES,
    'GET',
    `/v1/review/starters/${starterId}`,
  );
  const [group] = (body as unknown as StarterReview).feedback;
  await app.call(INES, 'POST', '/v1/review/answers', {
    starterId,
    votes: group?.votes.map(({ id }) => id),
    answer: 'kept',
    text: '',
  });
  const said = await ask(starterId);

  expect(said.feedback).toEqual([]);
  expect(said.ownWords[0]?.about).toMatch(/ · answered$/);
});

it('says whose words they are only where they were signed', async () => {
  const contact = app.seeded.contactIds[0] ?? '';
  const { starterId } = await voteOnCard(app, contact, {
    comment: 'Mine, and I say so',
    signed: true,
  });
  await voteOnCard(
    app,
    contact,
    { comment: 'Nobody’s' },
    {
      as: TOM,
      on: starterId,
    },
  );
  const about = (await ask(starterId)).ownWords.map((each) => each.about);

  expect(about).toHaveLength(2);
  expect(about.filter((each) => each.includes('Léa Fontaine'))).toHaveLength(1);
  expect(about.join()).not.toContain('Becker');
});

it('cuts words that are longer than a card', async () => {
  const { starterId } = await voteOnCard(app, app.seeded.contactIds[0] ?? '', {
    comment: 'long '.repeat(300),
  });
  const [said] = (await ask(starterId)).ownWords;

  expect(said?.words.length).toBeLessThan(300);
  expect(said?.words).toMatch(/…”$/);
});
