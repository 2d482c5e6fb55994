import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { createVoteRecords } from '#src/hubspot/vote-records.ts';
import type { OutgoingVote } from '#src/votes/outbox.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readVoteRecords } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const openRecords = () =>
  createVoteRecords({
    client: createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken: 'test-access-token',
      baseUrl: app.emulatorUrl,
      sleep: async () => {},
    }),
    ...app.seeded,
    starterTitle: () => 'A visit nearby',
    language: 'en',
    nameUsers: async () => new Map([[51_001, 'Léa Fontaine']]),
  });

const buildOutgoing = (overrides: Partial<OutgoingVote> = {}): OutgoingVote =>
  ({
    accountId: ACCOUNT_ID,
    voteKey: 'key-1',
    userId: 51_001,
    contactId: app.seeded.contactIds[0] ?? '',
    starterId: app.seeded.starterIds['visit']?.en ?? '',
    wording: 'aaaabbbbccccdddd',
    segmentIds: [],
    verdict: 'not_useful',
    reason: 'too_generic',
    comment: 'Everybody says this',
    surface: 'crm.record.tab',
    votedAt: new Date('2026-11-20T09:00:00Z'),
    revision: 1,
    answer: null,
    answerText: null,
    answeredAt: null,
    answerDismissed: false,
    answerEdit: 0,
    uncertainSince: null,
    ...overrides,
  }) as OutgoingVote;

const countAssociations = async (voteId: string, toType: string) =>
  (
    (await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${app.seeded.voteTypeId}/${voteId}/associations/${toType}`,
    )) as { results: object[] }
  ).results.length;

it('writes a vote with its contact and starter, and without its voter', async () => {
  const { sent, refused } = await openRecords().send([buildOutgoing()]);
  expect(refused).toEqual([]);
  const [record, ...others] = await readVoteRecords(app);

  expect(others).toEqual([]);
  expect(sent).toEqual([{ voteKey: 'key-1', recordId: record?.id }]);
  expect(record?.properties).toMatchObject({
    verdict: 'not_useful',
    reason: 'too_generic',
    comment: 'Everybody says this',
  });
  const raw = JSON.stringify(
    await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id}?propertiesWithHistory=title,vote_key,verdict,comment`,
    ),
  );
  expect(raw).not.toContain('51001');
  expect(await countAssociations(record?.id ?? '', 'contacts')).toBe(1);
  expect(
    await countAssociations(record?.id ?? '', app.seeded.starterTypeId),
  ).toBe(1);
});

it('writes the same vote again over its record', async () => {
  const records = openRecords();
  await records.send([buildOutgoing()]);
  await records.send([
    buildOutgoing({ verdict: 'useful', reason: null, comment: null }),
  ]);

  expect(await readVoteRecords(app)).toMatchObject([
    { properties: { verdict: 'useful', reason: null, comment: null } },
  ]);
});

it('says that the outcome is unknown when the answer is lost, then finds what arrived', async () => {
  const records = openRecords();
  const vote = buildOutgoing();
  app.emulator.failNext({
    path: /batch\/upsert/,
    afterApplying: true,
    respond: () => new Response('gone', { status: 502 }),
  });
  await expect(records.send([vote])).rejects.toMatchObject({
    failure: 'unknown_outcome',
  });

  const [record] = await readVoteRecords(app);
  expect(await records.findSame([vote])).toEqual([
    { voteKey: 'key-1', recordId: record?.id },
  ]);
  expect(await countAssociations(record?.id ?? '', 'contacts')).toBe(1);
  expect(
    await records.findSame([buildOutgoing({ verdict: 'withdrawn' })]),
  ).toEqual([]);
});

it.each<[string, Parameters<TestApp['emulator']['failNext']>[0], string]>([
  [
    '400',
    {
      path: /upsert/,
      respond: () => Response.json({ message: 'bad' }, { status: 400 }),
    },
    'invalid',
  ],
  [
    '401',
    {
      path: /upsert/,
      respond: () => Response.json({ message: 'token' }, { status: 401 }),
    },
    'unavailable',
  ],
  ['500', { path: /upsert/, times: 9 }, 'unknown_outcome'],
  [
    'nonsense',
    { path: /upsert/, respond: () => new Response('<html>') },
    'unknown_outcome',
  ],
  [
    'a missing association type',
    {
      path: /associate\/default/,
      times: 9,
      respond: () => Response.json({ message: 'none' }, { status: 404 }),
    },
    'invalid',
  ],
])(
  'tells what lies in the vote from what lies in HubSpot: %s',
  async (_, rule, failure) => {
    app.emulator.failNext(rule);

    await expect(openRecords().send([buildOutgoing()])).rejects.toMatchObject({
      failure,
    });
  },
);

it('writes roll-ups of the starters that are there when one was archived', async () => {
  const { starterIds, starterTypeId } = app.seeded;
  const [kept, gone] = [
    starterIds['visit']?.en ?? '',
    starterIds['since']?.en ?? '',
  ];
  await app.crm(
    NORA,
    'DELETE',
    `/crm/objects/2026-09/${starterTypeId}/${gone}`,
  );
  await openRecords().writeRollUps(
    [gone, kept].map((starterId) => ({
      starterId,
      usefulness: null,
      voters: 3,
      label: 'new' as const,
      openReturns: 2,
      lastVoteAt: null,
      shown30d: 0,
      used30d: 0,
      heldBecause: null,
      validUntil: null,
      wordings: [],
    })),
  );

  expect(
    await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${starterTypeId}/${kept}?properties=voters,open_returns,label`,
    ),
  ).toMatchObject({
    properties: { voters: '3', open_returns: '2', label: 'new' },
  });
});

it('reads what marketing answered on the records, in pages', async () => {
  const records = openRecords();
  await records.send(
    Array.from({ length: 100 }, (_, i) =>
      buildOutgoing({ voteKey: `first-${i}` }),
    ),
  );
  await records.send(
    Array.from({ length: 20 }, (_, i) =>
      buildOutgoing({ voteKey: `second-${i}` }),
    ),
  );
  const [some] = await readVoteRecords(app);
  await app.crm(
    51_010,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${some?.id}`,
    { properties: { answer: 'kept', answer_text: '  It works.  ' } },
  );
  const answers = await records.readAnswers(0);

  expect(answers).toHaveLength(120);
  expect(answers.filter(({ answer }) => answer !== null)).toEqual([
    {
      voteKey: some?.properties['vote_key'],
      answer: 'kept',
      text: 'It works.',
      answeredAt: null,
    },
  ]);
});
