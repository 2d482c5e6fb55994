import type { Review } from '@starters/contracts';
import { sql } from 'kysely';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { createNativeAnswerSource } from '#src/hubspot/native-answer-source.ts';
import { BEGINNING } from '#src/inbox/position.ts';
import { createCursorStore } from '#src/store/cursor-store.ts';
import { createNativeAnswerStore } from '#src/store/native-answer-store.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { INES, type TestApp } from '#test/helpers/start-app.ts';
import { readVoteRecords } from '#test/helpers/vote-on-card.ts';

/** Marketing's answers on both sides of an app, and reading them as the inbox does. */
export const openAnswers = (app: TestApp) => {
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

  return {
    publish,
    sweep,
    answerInHubSpot,
    answerOnPage,
    readAnswers,
    beginReading,
    countWaiting,
  };
};
