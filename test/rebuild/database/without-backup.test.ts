import { DAY_MS } from '@starters/contracts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { connectPrivateApp } from '#test/helpers/connect-private-app.ts';
import { LEA, type TestApp } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  readVoteRecords,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';
import { readRows, readTallies } from './read-rebuilt.ts';
import {
  type Ended,
  openWorld,
  type World,
  workForWeeks,
} from './rebuild-world.ts';

/** Voted, and is not among the account's users any more. */
const LEFT = 59_999;

let world: World;
let app: TestApp;
let rebuilt: TestApp;
let ended: Ended;
const contact = (index: number) => app.seeded.contactIds[index] ?? '';

beforeAll(async () => {
  world = await openWorld();
  ({ app } = world);
  await workForWeeks(world);
  await voteOnCard(app, contact(11), {}, { as: LEFT });
  await app.service.publish(ACCOUNT_ID);
  rebuilt = await world.emptyApp();
  ended = await world.npm('rebuild', [], { url: rebuilt.databaseUrl });
});

afterAll(() => world.close());

/** Whether the voters of a starter and of its translations, which count together, are known. */
const findCountedAlike = async () => {
  const unknown = new Set(
    (
      await rebuilt.db
        .selectFrom('votes')
        .select('starter_id')
        .where('user_id', '<', 0)
        .execute()
    ).map(({ starter_id }) => starter_id),
  );
  const conversations = Object.values(app.seeded.starterIds).map((editions) =>
    Object.values(editions),
  );

  return (starter: string): boolean =>
    ![
      starter,
      ...conversations.filter((ids) => ids.includes(starter)).flat(),
    ].some((id) => unknown.has(id));
};

it('names what cannot be restored, by number, and ends with 3', () => {
  expect(ended).toMatchObject({ code: 3, stderr: '' });
  for (const line of [
    '- 2 votes by people who are not known.',
    '- 1 anonymous vote on clients who are not known.',
    '- 1 mark of the value of a fact that was said to be wrong',
    '- 3 entries of people who wait for a request and are not known',
    '- The settings, and who is marketing',
    '- What salespeople muted and followed.',
    '- Which starters cards showed',
    '- Who changed starters and when.',
  ]) {
    expect(ended.stdout).toContain(line);
  }
});

it('has every vote, with its voter where the key tells who it was', async () => {
  const lost = ['revision', 'answer_dismissed', 'wrong_fact', 'answered_at'];
  const isOfKnown = (row: object) =>
    'user_id' in row &&
    row.user_id !== LEFT &&
    'privacy' in row &&
    row.privacy !== 'anonymous';
  const before = await readRows(app, 'votes', lost);
  const after = await readRows(rebuilt, 'votes', lost);

  expect(after).toHaveLength(before.length);
  expect(before.filter(isOfKnown).length).toBe(before.length - 2);
  expect(after.filter(isOfKnown)).toEqual(
    expect.arrayContaining(before.filter(isOfKnown)),
  );
  expect(ended.stdout).toMatch(
    /those of (\d+) of \1 starters with votes equal a recount/,
  );
  // Somebody who is not known may be one whose other votes are known: then they count twice.
  const isCountedAlike = await findCountedAlike();
  const counted = [...ended.stdout.matchAll(/starter (\d+): \d+ voters/g)];
  expect(counted.map(([, id = '']) => id).filter(isCountedAlike)).toEqual([]);
  expect(ended.stdout).not.toContain('Counted otherwise than a recount');
});

it('has wordings, requests, clients and the number who wait', async () => {
  expect(await readRows(rebuilt, 'wordings', ['first_seen_at'])).toEqual(
    await readRows(app, 'wordings', ['first_seen_at']),
  );
  const request = ['owner_id', 'requested_at'];
  expect(await readRows(rebuilt, 'requests', request)).toEqual(
    await readRows(app, 'requests', request),
  );
  const person = ['user_id', 'joined_at'];
  expect(await readRows(rebuilt, 'request_waiters', person)).toEqual(
    await readRows(app, 'request_waiters', person),
  );
});

it('counts as before, where the voters are known', async () => {
  const isCountedAlike = await findCountedAlike();
  const isKnown = ({ starter }: { starter: string }) => isCountedAlike(starter);
  const before = await readTallies(app);
  const after = await readTallies(rebuilt);

  expect(before.filter(isKnown).length).toBeGreaterThan(6);
  expect(after.filter(isKnown)).toEqual(before.filter(isKnown));
  expect(after.map(({ openFeedback }) => openFeedback)).toEqual(
    before.map(({ openFeedback }) => openFeedback),
  );
});

it('sends no vote and no request again', async () => {
  const before = await readVoteRecords(app);
  app.emulator.calls.length = 0;
  app.clock.now = new Date(Date.now() + 60_000);
  // What the service does at its start for a new account.
  await rebuilt.db
    .insertInto('accounts')
    .values(
      (await app.db.selectFrom('accounts').selectAll().execute()).map(
        (account) => ({
          ...account,
          settings: JSON.stringify(account.settings),
        }),
      ),
    )
    .execute();
  await connectPrivateApp(rebuilt.db, ACCOUNT_ID, 'test-access-token');
  await rebuilt.service.publish(ACCOUNT_ID);

  expect(await readVoteRecords(app)).toEqual(before);
  expect(
    app.emulator.calls.filter(({ path }) =>
      /upsert|batch\/create|associate\/default/.test(path),
    ),
  ).toEqual([]);
});

it('knows an unknown voter again by their next vote, which stays one vote', async () => {
  const voteAgain = async (as: number, index: number) => {
    const [before] = (
      await rebuilt.db
        .selectFrom('votes')
        .selectAll()
        .where('user_id', '<', 0)
        .where('privacy', '=', as === LEA ? 'anonymous' : 'confidential')
        .execute()
    ).values();
    const card = await readCard(rebuilt, contact(index), { as });
    const starter = startersOf(card).find(
      ({ starterId }) => starterId === before?.starter_id,
    );
    const { body } = await rebuilt.call(
      as,
      'PUT',
      '/v1/vote',
      buildVoteRequest(starter?.ballot ?? '', {
        verdict: 'useful',
        reason: null,
      }),
    );
    expect(body).toMatchObject({ ok: true });

    return before?.vote_key ?? '';
  };
  const count = (await readVoteRecords(app)).length;
  const keys = [await voteAgain(LEFT, 11), await voteAgain(LEA, 5)];
  // What was said anonymously goes when the day is over: it was said again under another promise.
  app.clock.now = new Date(app.clock.now.getTime() + DAY_MS);
  await rebuilt.service.sweep(ACCOUNT_ID);
  await rebuilt.service.publish(ACCOUNT_ID);

  const { replaced_by: again } = await rebuilt.db
    .selectFrom('votes')
    .select('replaced_by')
    .where('vote_key', '=', keys[1] ?? '')
    .executeTakeFirstOrThrow();
  const standing = [keys[0] ?? '', again ?? ''];
  const rows = await rebuilt.db
    .selectFrom('votes')
    .select(['vote_key', 'user_id', 'contact_id', 'revision'])
    .where('vote_key', 'in', standing)
    .execute();
  const of = (index: number, user_id: number, contact_id: string) => ({
    vote_key: standing[index],
    user_id,
    contact_id,
    revision: 2,
  });
  expect(rows).toEqual(
    expect.arrayContaining([of(0, LEFT, contact(11)), of(1, LEA, contact(5))]),
  );
  const records = await readVoteRecords(app);
  expect(records).toHaveLength(count);
  expect(
    records
      .filter(({ properties }) =>
        standing.includes(properties['vote_key'] ?? ''),
      )
      .map(({ properties }) => properties['verdict']),
  ).toEqual(['useful', 'useful']);
});
