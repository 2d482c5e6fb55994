import { chooseRoute, pathOf, requestsRoute } from '@starters/contracts';
import { sql } from 'kysely';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { eraseUser, KEPT_OF_USERS } from '#src/store/erase-user.ts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import {
  readCard,
  readVoteRecords,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

const planted = 'Zwentibold';
let app: TestApp;
let contactId = '';
let starterId = '';

/** Rows in which the person's id or a word of theirs stands, by table. */
const mark = new RegExp(`\\b${LEA}\\b|${planted}`);
const findTraces = async (): Promise<string[]> => {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
    app.db,
  );
  const traces: string[] = [];
  for (const { name } of tables) {
    // The catalog is what HubSpot has: its owners, and records of requests, which name nobody.
    if (name in KEPT_OF_USERS || name === 'catalogs') continue;
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(
      app.db,
    );
    for (const row of rows) {
      const text = JSON.stringify(row);
      const at = text.search(mark);
      if (at >= 0) {
        traces.push(`${name}: ${text.slice(Math.max(0, at - 60), at + 60)}`);
      }
    }
  }

  return traces;
};

beforeAll(async () => {
  app = await startApp();
  contactId = app.seeded.contactIds[0] ?? '';
  ({ starterId } = await voteOnCard(
    app,
    contactId,
    { verdict: 'useful' },
    { as: TOM },
  ));
  await voteOnCard(
    app,
    contactId,
    {
      reason: 'not_my_words',
      comment: `${planted} would say it otherwise.`,
      ownWords: `As ${planted} says, shall we talk about stock?`,
      signed: true,
      used: true,
    },
    { on: starterId },
  );
  // An answer to it that stood until the feedback was cast again.
  await app.db
    .updateTable('votes')
    .set({ withdrawn_answers: [JSON.stringify(['kept', `Yes, ${planted}.`])] })
    .where('user_id', '=', LEA)
    .execute();
  const [other] = (await readCard(app, contactId)).candidates;
  await app.call(LEA, 'PUT', chooseRoute.path, {
    kind: 'starter',
    target: other?.conversation,
    choice: 'muted',
  });
  await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId }), {
    join: null,
    author: null,
    text: `Something for ${planted}.`,
  });
  await app.call(LEA, 'PUT', `/v1/contacts/${contactId}/views`, {
    shown: [starterId],
    missing: [],
  });
  await app.db
    .updateTable('wordings')
    .set({ credited_to: LEA })
    .where('starter_id', '=', starterId)
    .execute();
  await app.service.publish(ACCOUNT_ID);
});
afterAll(() => app.close());

it('leaves nothing that they voted, wrote, chose, asked or saw, and nothing in their name', async () => {
  expect((await findTraces()).length).toBeGreaterThan(5);
  const before = await readVoteRecords(app);
  const erased = await eraseUser(app.db, ACCOUNT_ID, LEA);
  await app.service.publish(ACCOUNT_ID);
  const after = await readVoteRecords(app);

  expect(Object.keys(erased)).toEqual(
    expect.arrayContaining(['votes', 'choices', 'request_waiters', 'views']),
  );
  expect(await findTraces()).toEqual([]);
  expect(before).toHaveLength(2);
  expect(after.map(({ properties }) => properties['verdict'])).toEqual([
    'useful',
  ]);
});

it('counts the others’ votes as before, and theirs no more', async () => {
  const tally = await app.db
    .selectFrom('tallies')
    .select(['voters', 'useful_voters'])
    .where('starter_id', '=', starterId)
    .executeTakeFirst();

  expect(tally).toEqual({ voters: 1, useful_voters: 1 });
});

it('erases nothing of another account, nor a second time', async () => {
  expect(await eraseUser(app.db, 7_007_007, TOM)).toEqual({});
  expect(await eraseUser(app.db, ACCOUNT_ID, LEA)).toEqual({});
  expect(
    (await app.db.selectFrom('votes').selectAll().execute()).filter(
      ({ user_id }) => user_id === TOM,
    ),
  ).toHaveLength(1);
});

it('lets them begin again: a vote cast since counts', async () => {
  const { answer } = await voteOnCard(
    app,
    contactId,
    { verdict: 'useful' },
    { on: starterId },
  );
  await app.service.publish(ACCOUNT_ID);

  expect(answer).toMatchObject({ ok: true, vote: { verdict: 'useful' } });
  expect(
    await app.db
      .selectFrom('tallies')
      .select('voters')
      .where('starter_id', '=', starterId)
      .executeTakeFirst(),
  ).toEqual({ voters: 2 });
  expect(
    (await readVoteRecords(app)).map(({ properties }) => properties['verdict']),
  ).toEqual(['useful', 'useful']);
});
