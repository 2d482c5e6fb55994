import { type Review, reviewRoute } from '@starters/contracts';
import { changeSettings, daysLater } from '#test/helpers/open-editor.ts';
import { INES, LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readStarterRecordCard } from '#test/helpers/read-starter-record-card.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const review = async () =>
  (await app.call(INES, 'GET', reviewRoute.path)).body as unknown as Review;

it.each([
  [3, 'en', 'reads this and answers here within 3 working days.'],
  [1, 'en', 'reads this and answers here within one working day.'],
  [3, 'fr', 'vous répondra ici sous 3 jours ouvrés.'],
  [1, 'fr', 'vous répondra ici sous un jour ouvré.'],
])(
  'promises whoever complains an answer within %i days (%s)',
  async (answerDays, language, promised) => {
    await changeSettings(app, { answerDays });
    const { answer } = await voteOnCard(
      app,
      contact(0),
      {},
      { as: LEA, language },
    );

    expect(answer).toMatchObject({
      message: expect.stringContaining(promised) as string,
    });
  },
);

it('promises nothing for a client it does not fit, unless something was said', async () => {
  const { starterId } = await voteOnCard(app, contact(0), {
    reason: 'wrong_for_client',
  });
  daysLater(app, 30);
  const silent = await review();
  expect(silent.targeting).toMatchObject([{ dueAt: null, isOverdue: false }]);
  expect(silent.promise.overdue).toBe(0);

  const said = await voteOnCard(app, contact(0), {
    reason: 'wrong_for_client',
    comment: 'They have no shop.',
  });
  expect(said.starterId).not.toBe(starterId);
  daysLater(app, 30);
  const { targeting, promise } = await review();
  expect(
    targeting.find((each) => each.starterId === said.starterId),
  ).toMatchObject({ dueAt: expect.any(String) as string, isOverdue: true });
  expect(promise.overdue).toBe(1);
  expect(
    (await readStarterRecordCard(app, said.starterId)).feedback,
  ).toMatchObject([
    { due: expect.stringMatching(/^Overdue: promised by/) as string },
  ]);
});
