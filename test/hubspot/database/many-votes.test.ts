import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { createVoteWriter } from '#src/hubspot/vote-records.ts';
import type { Vote } from '#src/votes/vote.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { buildVote } from '#test/helpers/build-vote.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readVoteRecords } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const openWriter = () =>
  createVoteWriter({
    client: createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken: 'test-access-token',
      baseUrl: app.emulatorUrl,
      sleep: async () => {},
    }),
    ...app.seeded,
    starterTitle: () => 'A visit nearby',
    language: 'en',
    nameUsers: async () => new Map(),
  });

const buildMany = (count: number): Vote[] =>
  Array.from({ length: count }, (_, i) =>
    buildVote({
      accountId: ACCOUNT_ID,
      contactId: app.seeded.contactIds[0] ?? '',
      starterId: app.seeded.starterIds['visit']?.en ?? '',
      voteKey: `many-${i}`,
    }),
  );

it('writes a hundred votes a call, ties all of them by two calls, and finds them again', async () => {
  const votes = buildMany(230);
  const before = app.emulator.calls.length;
  const results = await openWriter().send(votes);
  const paths = app.emulator.calls
    .slice(before)
    .map(({ path }) => path.replace(/^.*\/batch\//, ''));

  expect(results.filter(({ ok }) => ok)).toHaveLength(votes.length);
  expect(paths).toEqual([
    'upsert',
    'upsert',
    'upsert',
    'associate/default',
    'associate/default',
  ]);
  expect(await openWriter().findSame(votes)).toHaveLength(votes.length);
});

it('removes more records than one call takes', async () => {
  const votes = buildMany(130);
  const writer = openWriter();
  await writer.send(votes);
  const gone = votes.map((vote) => ({ ...vote, isRetracted: true }));

  expect(await writer.send(gone)).toHaveLength(votes.length);
  expect(await readVoteRecords(app)).toEqual([]);
});
