import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { createVoteWriter } from '#src/hubspot/vote-records.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
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

it('writes a hundred votes with their ties by three calls, and finds them again', async () => {
  const votes = buildMany(MOST_AT_ONCE);
  const before = app.emulator.calls.length;
  const results = await openWriter().send(votes);
  const paths = app.emulator.calls
    .slice(before)
    .map(({ path }) => path.replace(/^.*\/batch\//, ''));

  expect(results.filter(({ ok }) => ok)).toHaveLength(votes.length);
  expect(paths).toEqual(['upsert', 'associate/default', 'associate/default']);
  expect(await openWriter().findSame(votes)).toHaveLength(votes.length);
});

it('removes a hundred records, and asks HubSpot nothing for none', async () => {
  const votes = buildMany(MOST_AT_ONCE);
  const writer = openWriter();
  await writer.send(votes);
  const gone = votes.map((vote) => ({ ...vote, isRetracted: true }));

  expect(await writer.send(gone)).toHaveLength(votes.length);
  expect(await readVoteRecords(app)).toEqual([]);

  const before = app.emulator.calls.length;
  expect(await writer.send([])).toEqual([]);
  expect(await writer.findSame([])).toEqual([]);
  expect(app.emulator.calls).toHaveLength(before);
});
