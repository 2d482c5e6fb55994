import { addIntents } from '#src/store/add-intents.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { waitFor } from '#test/helpers/raw-records.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';
import { openAnswers } from './answer-world.ts';

let app: TestApp;
let world: ReturnType<typeof openAnswers>;

beforeEach(async () => {
  app = await startApp();
  world = openAnswers(app);
});

afterEach(() => app.close());

it('receives an answer that was given in HubSpot while the service was down for three hours', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await world.publish();
  await world.sweep();
  await world.answerInHubSpot();
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 3_600_000);
  await app.replica().sweep(ACCOUNT_ID);

  expect(await world.readAnswers()).toEqual(['kept']);
});

it('waits with an answer that holds another tool’s field until it is corrected', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await world.publish();
  await world.sweep();
  await world.answerInHubSpot('kept', 'Dear [First], thank you');
  app.clock.now = new Date(app.clock.now.getTime() + 60_000);
  await world.sweep();
  expect(await world.readAnswers()).toEqual([null]);

  await world.answerInHubSpot('kept', 'Thank you');
  app.clock.now = new Date(app.clock.now.getTime() + 60_000);
  await world.sweep();
  expect(await world.readAnswers()).toEqual(['kept']);
});

it('receives, when it starts for the first time, what was answered days before', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await world.publish();
  await world.answerInHubSpot();
  app.clock.now = new Date(app.clock.now.getTime() + 72 * 3_600_000);
  await world.sweep();

  expect(await world.readAnswers()).toEqual(['kept']);
});

it('keeps an answer of the page that reached HubSpot while an older state was being read', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await world.publish();
  const store = await world.beginReading();
  await world.answerOnPage();
  await world.publish();

  expect(await store()).toBe(0);
  expect(await world.readAnswers()).toEqual(['rewritten']);
  await world.sweep();
  expect(await world.readAnswers()).toEqual(['rewritten']);
});

it('takes an answer of HubSpot that replaces ours, once it is read after ours arrived', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await world.publish();
  await world.answerOnPage();
  await world.publish();
  await world.answerInHubSpot();
  await world.sweep();
  expect(await world.readAnswers()).toEqual(['kept']);

  await world.answerInHubSpot(null, null);
  await world.sweep();
  expect(await world.readAnswers()).toEqual([null]);
});

it('keeps an answer of the page that is being written while an older state is stored', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await world.publish();
  await world.answerInHubSpot();
  const store = await world.beginReading();
  let storing = Promise.resolve(-1);
  await app.db.transaction().execute(async (transaction) => {
    const { vote_key } = await transaction
      .updateTable('votes')
      .set({ answer: 'rewritten', answered_at: app.clock.now })
      .returning('vote_key')
      .executeTakeFirstOrThrow();
    storing = store();
    await waitFor(world.countWaiting, (waiting) => waiting > 0);
    await addIntents(transaction, ACCOUNT_ID, 'answer', [vote_key]);
  });

  expect(await storing).toBe(0);
  expect(await world.readAnswers()).toEqual(['rewritten']);
});

it('dates an answer by when it was written, where marketing gave no time', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await world.publish();
  await world.answerInHubSpot();
  const writtenAt = Date.now();
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 3_600_000);
  await world.sweep();
  const { answered_at: answeredAt } = await app.db
    .selectFrom('votes')
    .select('answered_at')
    .executeTakeFirstOrThrow();

  // Three hours before it was read; a minute for a slow machine.
  expect(Math.abs((answeredAt?.getTime() ?? 0) - writtenAt)).toBeLessThan(
    60_000,
  );
});

it('looks no more than thirty days back when it starts for the first time', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await world.publish();
  await world.answerInHubSpot();
  app.clock.now = new Date(app.clock.now.getTime() + 31 * 86_400_000);
  await world.sweep();

  expect(await world.readAnswers()).toEqual([null]);
});
