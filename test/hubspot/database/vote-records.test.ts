import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { createNativeAnswerSource } from '#src/hubspot/native-answer-source.ts';
import { BEGINNING } from '#src/inbox/position.ts';
import type { SendResult } from '#src/outbox/sender.ts';
import { sendHalving } from '#src/outbox/send-halving.ts';
import { createVoteWriter } from '#src/hubspot/vote-records.ts';
import { writeRollUps } from '#src/hubspot/write-roll-ups.ts';
import { RefusedError, UnknownOutcomeError } from '#src/outbox/refusal.ts';
import type { Vote } from '#src/votes/vote.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { buildVote } from '#test/helpers/build-vote.ts';
import { NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readVoteRecords } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const openClient = () =>
  createHubSpotClient({
    accountId: ACCOUNT_ID,
    accessToken: 'test-access-token',
    baseUrl: app.emulatorUrl,
    sleep: async () => {},
  });

const openWriter = () =>
  createVoteWriter({
    client: openClient(),
    ...app.seeded,
    starterTitle: () => 'A visit nearby',
    language: 'en',
    nameUsers: async () => new Map([[51_001, { name: 'Léa Fontaine' }]]),
  });

const buildOwn = (overrides: Partial<Vote> = {}): Vote =>
  buildVote({
    accountId: ACCOUNT_ID,
    contactId: app.seeded.contactIds[0] ?? '',
    starterId: app.seeded.starterIds['visit']?.en ?? '',
    comment: 'Everybody says this',
    ...overrides,
  });

const countAssociations = async (voteId: string, toType: string) =>
  (
    (await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${app.seeded.voteTypeId}/${voteId}/associations/${toType}`,
    )) as { results: object[] }
  ).results.length;

it('writes a vote with its contact and starter, and without its voter', async () => {
  const results = await openWriter().send([buildOwn()]);
  const [record, ...others] = await readVoteRecords(app);

  expect(others).toEqual([]);
  expect(results).toEqual([{ key: 'key-1', ok: true, recordId: record?.id }]);
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
  const writer = openWriter();
  await writer.send([buildOwn()]);
  await writer.send([
    buildOwn({ verdict: 'useful', reason: null, comment: null }),
  ]);

  expect(await readVoteRecords(app)).toMatchObject([
    { properties: { verdict: 'useful', reason: null, comment: null } },
  ]);
});

it('says that the outcome is unknown when the answer is lost, then finds what arrived', async () => {
  const writer = openWriter();
  const vote = buildOwn();
  app.emulator.failNext({
    path: /batch\/upsert/,
    afterApplying: true,
    respond: () => new Response('gone', { status: 502 }),
  });
  await expect(writer.send([vote])).rejects.toThrow(UnknownOutcomeError);

  const [record] = await readVoteRecords(app);
  expect(await writer.findSame([vote])).toEqual([
    { key: 'key-1', recordId: record?.id },
  ]);
  expect(await countAssociations(record?.id ?? '', 'contacts')).toBe(1);
  expect(await writer.findSame([buildOwn({ verdict: 'withdrawn' })])).toEqual(
    [],
  );
});

const endOf = async (send: () => Promise<SendResult[]>): Promise<string> => {
  try {
    const [result] = await send();
    if (result?.ok !== false) return 'taken';

    return result.recordId === undefined
      ? result.refusal.of
      : `${result.refusal.of}, and the record is known`;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.of;
    if (error instanceof UnknownOutcomeError) return 'unknown';
    throw error;
  }
};

it.each<[string, Parameters<TestApp['emulator']['failNext']>[0], string]>([
  [
    '400',
    {
      path: /upsert/,
      respond: () => Response.json({ message: 'bad' }, { status: 400 }),
    },
    'record',
  ],
  [
    '401',
    {
      path: /upsert/,
      respond: () => Response.json({ message: 'token' }, { status: 401 }),
    },
    'account',
  ],
  ['500', { path: /upsert/, times: 9 }, 'unknown'],
  [
    'nonsense',
    { path: /upsert/, respond: () => new Response('<html>') },
    'unknown',
  ],
  [
    'a missing association type',
    {
      path: /associate\/default/,
      times: 9,
      respond: () => Response.json({ message: 'none' }, { status: 404 }),
    },
    'record, and the record is known',
  ],
])('tells refusals apart: %s', async (_, rule, end) => {
  app.emulator.failNext(rule);

  expect(await endOf(() => openWriter().send([buildOwn()]))).toBe(end);
});

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
  const rollUps = new Map(
    [gone, kept].map((starterId) => [
      starterId,
      {
        starterId,
        usefulness: null,
        voters: 3,
        label: 'new' as const,
        openFeedback: 2,
        lastVoteAt: null,
        shown30d: 0,
        used30d: 0,
        heldBecause: null,
        outcomes: null,
        pendingChange: null,
        validUntil: null,
        wordings: [],
      },
    ]),
  );
  const { settled, interruption } = await sendHalving(
    {
      send: (items) =>
        writeRollUps(openClient(), starterTypeId, [...items.values()]),
    },
    [...rollUps.keys()].map((key) => ({
      kind: 'roll_up' as const,
      key,
      revision: 1,
      refusals: 0,
      waitedMs: 0,
      recordId: null,
    })),
    rollUps,
    { now: new Date(), suspectsShape: false },
  );
  expect(interruption).toBeNull();
  expect(new Map(settled.map(({ key, outcome }) => [key, outcome]))).toEqual(
    new Map([
      [gone, 'set_aside'],
      [kept, 'sent'],
    ]),
  );

  expect(
    await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${starterTypeId}/${kept}?properties=voters,open_feedback,label`,
    ),
  ).toMatchObject({
    properties: { voters: '3', open_feedback: '2', label: 'new' },
  });
});

it('reads what marketing answered on the records, in pages', async () => {
  const writer = openWriter();
  await writer.send(
    Array.from({ length: 100 }, (_, i) => buildOwn({ voteKey: `first-${i}` })),
  );
  await writer.send(
    Array.from({ length: 20 }, (_, i) => buildOwn({ voteKey: `second-${i}` })),
  );
  const [some] = await readVoteRecords(app);
  await app.crm(
    51_010,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${some?.id}`,
    { properties: { answer: 'kept', answer_text: '  It works.  ' } },
  );
  const { items: answers } = await createNativeAnswerSource(
    openClient(),
    app.seeded.voteTypeId,
  ).readPage(BEGINNING);

  expect(answers).toHaveLength(120);
  expect(answers.filter(({ answer }) => answer !== null)).toEqual([
    {
      voteKey: some?.properties['vote_key'],
      answer: 'kept',
      text: 'It works.',
      answeredAt: expect.any(Date),
    },
  ]);
});
