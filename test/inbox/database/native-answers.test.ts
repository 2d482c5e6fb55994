import type { Review } from '@starters/contracts';
import { sql } from 'kysely';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { createNativeAnswerSource } from '#src/hubspot/native-answer-source.ts';
import { BEGINNING } from '#src/inbox/position.ts';
import { addIntents } from '#src/store/add-intents.ts';
import { createCursorStore } from '#src/store/cursor-store.ts';
import { createNativeAnswerStore } from '#src/store/native-answer-store.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { waitFor } from '#test/helpers/raw-records.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readVoteRecords, voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const publish = () => app.service.publish(ACCOUNT_ID);
const sweep = () => app.service.sweep(ACCOUNT_ID);
const answerInHubSpot = async (
  answer: string | null = 'kept',
  text: string | null = 'It works in Lyon.',
) => {
  const [record] = await readVoteRecords(app);
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id}`,
    { properties: { answer: answer ?? '', answer_text: text ?? '' } },
  );
};
const answerOnPage = async () => {
  const { body } = await app.call(INES, 'GET', '/v1/review');
  const [group] = (body as unknown as Review).feedback;
  const { body: answered } = await app.call(
    INES,
    'POST',
    '/v1/review/answers',
    {
      starterId: group?.starterId,
      votes: group?.votes.map(({ id }) => id),
      answer: 'rewritten',
      text: 'Now it names the town.',
    },
  );
  expect(answered).toMatchObject({ ok: true });
};
const readAnswers = async () =>
  (await app.db.selectFrom('votes').select('answer').execute()).map(
    ({ answer }) => answer,
  );
const openSource = () =>
  createNativeAnswerSource(
    createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken: 'test-access-token',
      baseUrl: app.emulatorUrl,
    }),
    app.seeded.voteTypeId,
  );
/** How many queries wait for a lock. */
const countWaiting = async () => {
  const { rows } = await sql`
    select pid from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(
    app.db,
  );

  return rows.length;
};
/** Reads as the inbox does, and stores only when the test says so. */
const beginReading = async () => {
  const readFrom = await createCursorStore(app.db).readTime();
  const { items } = await openSource().readPage(BEGINNING);

  return async () => {
    const changed = await createNativeAnswerStore(app.db)(ACCOUNT_ID, items, {
      readFrom,
      now: app.clock.now,
    });

    return changed.length;
  };
};

it('receives an answer that was given in HubSpot while the service was down for three hours', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await publish();
  await sweep();
  await answerInHubSpot();
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 3_600_000);
  await app.replica().sweep(ACCOUNT_ID);

  expect(await readAnswers()).toEqual(['kept']);
});

it('waits with an answer that holds another tool’s field until it is corrected', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await publish();
  await sweep();
  await answerInHubSpot('kept', 'Dear [First], thank you');
  app.clock.now = new Date(app.clock.now.getTime() + 60_000);
  await sweep();
  expect(await readAnswers()).toEqual([null]);

  await answerInHubSpot('kept', 'Thank you');
  app.clock.now = new Date(app.clock.now.getTime() + 60_000);
  await sweep();
  expect(await readAnswers()).toEqual(['kept']);
});

it('receives, when it starts for the first time, what was answered days before', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await publish();
  await answerInHubSpot();
  app.clock.now = new Date(app.clock.now.getTime() + 72 * 3_600_000);
  await sweep();

  expect(await readAnswers()).toEqual(['kept']);
});

it('keeps an answer of the page that reached HubSpot while an older state was being read', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await publish();
  const store = await beginReading();
  await answerOnPage();
  await publish();

  expect(await store()).toBe(0);
  expect(await readAnswers()).toEqual(['rewritten']);
  await sweep();
  expect(await readAnswers()).toEqual(['rewritten']);
});

it('takes an answer of HubSpot that replaces ours, once it is read after ours arrived', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await publish();
  await answerOnPage();
  await publish();
  await answerInHubSpot();
  await sweep();
  expect(await readAnswers()).toEqual(['kept']);

  await answerInHubSpot(null, null);
  await sweep();
  expect(await readAnswers()).toEqual([null]);
});

it('keeps an answer of the page that is being written while an older state is stored', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await publish();
  await answerInHubSpot();
  const store = await beginReading();
  let storing = Promise.resolve(-1);
  await app.db.transaction().execute(async (transaction) => {
    const { vote_key } = await transaction
      .updateTable('votes')
      .set({ answer: 'rewritten', answered_at: app.clock.now })
      .returning('vote_key')
      .executeTakeFirstOrThrow();
    storing = store();
    await waitFor(countWaiting, (waiting) => waiting > 0);
    await addIntents(transaction, ACCOUNT_ID, 'answer', [vote_key]);
  });

  expect(await storing).toBe(0);
  expect(await readAnswers()).toEqual(['rewritten']);
});

it('dates an answer by when it was written, where marketing gave no time', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await publish();
  await answerInHubSpot();
  const writtenAt = Date.now();
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 3_600_000);
  await sweep();
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
  await publish();
  await answerInHubSpot();
  app.clock.now = new Date(app.clock.now.getTime() + 31 * 86_400_000);
  await sweep();

  expect(await readAnswers()).toEqual([null]);
});

describe('feedback that was answered and is cast again', () => {
  /** Answered, published, and cast again: that the old answer goes is not sent yet. */
  const reopen = async () => {
    const [contactId = ''] = app.seeded.contactIds;
    const { answer, starterId } = await voteOnCard(app, contactId);
    await publish();
    await answerOnPage();
    await publish();
    const again = await voteOnCard(
      app,
      contactId,
      { baseRevision: 1, comment: 'It still says nothing.' },
      { on: starterId },
    );
    expect([answer.ok, again.answer.ok]).toEqual([true, true]);
    expect(await readAnswers()).toEqual([null]);
  };
  const readRecord = async () => (await readVoteRecords(app))[0]?.properties;
  const passMinute = () => {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
  };

  it('has no answer on its record any more', async () => {
    await reopen();
    await publish();

    expect(await readRecord()).toMatchObject({
      answer: null,
      answer_text: null,
    });
    expect(await readAnswers()).toEqual([null]);
  });

  it('keeps what marketing writes on its record before the old answer is removed', async () => {
    await reopen();
    await answerInHubSpot('kept', 'Said to the new words.');
    await publish();
    passMinute();
    await sweep();
    await publish();

    expect(await readRecord()).toMatchObject({
      answer: 'kept',
      answer_text: 'Said to the new words.',
    });
    expect(await readAnswers()).toEqual(['kept']);
  });

  it('takes it over by reading first, too, and writes it after an attempt that still arrives', async () => {
    await reopen();
    await answerInHubSpot('kept', 'Said to the new words.');
    passMinute();
    await sweep();
    expect(await readAnswers()).toEqual(['kept']);
    // What was under way empties the record late.
    await answerInHubSpot(null, null);
    await publish();

    expect(await readRecord()).toMatchObject({
      answer: 'kept',
      answer_text: 'Said to the new words.',
    });
  });

  it('does not take the old answer for a new one', async () => {
    await reopen();
    passMinute();
    await sweep();
    await publish();

    expect(await readRecord()).toMatchObject({
      answer: null,
      answer_text: null,
    });
    expect(await readAnswers()).toEqual([null]);
  });

  it('leaves an answer alone that holds another tool’s field', async () => {
    await reopen();
    await answerInHubSpot('kept', 'Dear [First], thank you');
    await publish();

    expect(await readRecord()).toMatchObject({
      answer_text: 'Dear [First], thank you',
    });
    expect(await readAnswers()).toEqual([null]);
  });
});
