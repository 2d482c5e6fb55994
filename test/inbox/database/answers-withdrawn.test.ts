import { LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readVoteRecords,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';
import { openAnswers } from './answer-world.ts';

let app: TestApp;
let world: ReturnType<typeof openAnswers>;

beforeEach(async () => {
  app = await startApp();
  world = openAnswers(app);
});

afterEach(() => app.close());

describe('feedback that was answered and is cast again', () => {
  /** Answered, published, and cast again: that the old answer goes is not sent yet. */
  const reopen = async () => {
    const [contactId = ''] = app.seeded.contactIds;
    const { answer, starterId } = await voteOnCard(app, contactId);
    await world.publish();
    await world.answerOnPage();
    await world.publish();
    const again = await voteOnCard(
      app,
      contactId,
      { baseRevision: 1, comment: 'It still says nothing.' },
      { on: starterId },
    );
    expect([answer.ok, again.answer.ok]).toEqual([true, true]);
    expect(await world.readAnswers()).toEqual([null]);
  };
  const readRecord = async () => (await readVoteRecords(app))[0]?.properties;
  const passMinute = () => {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
  };

  it('has no answer on its record any more', async () => {
    await reopen();
    await world.publish();

    expect(await readRecord()).toMatchObject({
      answer: null,
      answer_text: null,
    });
    expect(await world.readAnswers()).toEqual([null]);
  });

  it('keeps what marketing writes on its record before the old answer is removed', async () => {
    await reopen();
    await world.answerInHubSpot('kept', 'Said to the new words.');
    await world.publish();
    passMinute();
    await world.sweep();
    await world.publish();

    expect(await readRecord()).toMatchObject({
      answer: 'kept',
      answer_text: 'Said to the new words.',
    });
    expect(await world.readAnswers()).toEqual(['kept']);
  });

  it('takes it over by reading first, too, and writes it after an attempt that still arrives', async () => {
    await reopen();
    await world.answerInHubSpot('kept', 'Said to the new words.');
    passMinute();
    await world.sweep();
    expect(await world.readAnswers()).toEqual(['kept']);
    // What was under way empties the record late.
    await world.answerInHubSpot(null, null);
    await world.publish();

    expect(await readRecord()).toMatchObject({
      answer: 'kept',
      answer_text: 'Said to the new words.',
    });
  });

  it('does not take the old answer for a new one', async () => {
    await reopen();
    passMinute();
    await world.sweep();
    await world.publish();

    expect(await readRecord()).toMatchObject({
      answer: null,
      answer_text: null,
    });
    expect(await world.readAnswers()).toEqual([null]);
  });

  it('leaves an answer alone that holds another tool’s field', async () => {
    await reopen();
    await world.answerInHubSpot('kept', 'Dear [First], thank you');
    await world.publish();

    expect(await readRecord()).toMatchObject({
      answer_text: 'Dear [First], thank you',
    });
    expect(await world.readAnswers()).toEqual([null]);
  });
});

it('keeps an answer of the page on feedback that was taken back while its record was still there', async () => {
  const { ballot } = await voteOnCard(app, app.seeded.contactIds[0] ?? '', {
    comment: 'Too long.',
  });
  await world.publish();
  await world.answerOnPage();
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot, { baseRevision: 1, verdict: 'withdrawn' }),
  );
  const store = await world.beginReading();
  await world.publish();
  // As when its removal was held up: the answer is not sent any more, the record still reads empty.
  await app.db
    .updateTable('outbox')
    .set({ settled_at: null })
    .where('kind', '=', 'answer')
    .execute();

  expect(await store()).toBe(0);
  expect(await world.readAnswers()).toEqual(['rewritten']);
});
