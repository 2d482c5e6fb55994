import type { VoteChangedElsewhere } from '@starters/contracts';
import {
  INES,
  LEA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { signedRequest } from '#test/helpers/signed-request.ts';
import {
  buildVoteRequest,
  readCard,
  readVoteRecords,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const publish = () => app.service.publish(app.emulator.accountId);
const vote = (body: unknown, as = LEA, language = 'en') =>
  app.call(as, 'PUT', '/v1/vote', body, { language });
const ballotOn = async (index: number, as = LEA) =>
  startersOf(await readCard(app, contact(index), { as }))[0]?.ballot ?? '';

it('thanks for a vote and shows it on the next card', async () => {
  const { answer, starterId } = await voteOnCard(app, contact(0), {
    comment: 'Everybody says this.',
  });
  const card = await readCard(app, contact(0));
  const voted = startersOf(card).find((each) => each.starterId === starterId);

  expect(answer).toMatchObject({
    ok: true,
    message: expect.stringContaining('put aside for this client'),
  });
  expect(voted?.vote).toEqual({
    verdict: 'not_useful',
    reason: 'too_generic',
    comment: 'Everybody says this.',
    ownWords: null,
    used: false,
    wrongFact: null,
    signed: false,
    revision: 1,
  });
  expect(voted?.aside).toBe(
    'Put aside for this client until marketing rewords it. You said: Too generic — Everybody says this.',
  );
});

it('shows a vote to nobody else', async () => {
  await voteOnCard(app, contact(1), { comment: 'between us' });
  const payload = JSON.stringify(await readCard(app, contact(1), { as: TOM }));

  expect(payload).not.toContain('between us');
  expect(payload).not.toContain('"revision":1');
});

it.each([
  ['a verdict outside the list', { verdict: 'brilliant' }],
  ['a reason outside the list', { reason: 'boring' }],
  ['a place outside the list', { surface: 'helpdesk.sidebar' }],
  ['a revision that is no number', { baseRevision: '1' }],
  ['a revision below zero', { baseRevision: -1 }],
  ['no request id', { requestId: undefined }],
  ['a comment that is no text', { comment: { text: 'x' } }],
])('refuses %s with a sentence and counts nothing', async (_, overrides) => {
  const ballot = await ballotOn(2);

  expect(await vote(buildVoteRequest(ballot, overrides))).toEqual({
    status: 200,
    body: {
      ok: false,
      reason: 'bad_request',
      message:
        'The request could not be understood. Reload the page; if it happens again, tell your HubSpot admin.',
    },
  });
  expect(
    startersOf(await readCard(app, contact(2))).every(
      (starter) => starter.vote.revision === 0,
    ),
  ).toBe(true);
});

it.each(['', '{', 'null', '[]', '"vote"'])(
  'refuses the body %j with a sentence',
  async (body) => {
    const response = await app.service.app.fetch(
      signedRequest(
        'PUT',
        `/v1/vote?userId=${LEA}&portalId=${app.emulator.accountId}`,
        body,
        app.clock.now.getTime(),
      ),
    );

    expect(await response.json()).toMatchObject({ reason: 'bad_request' });
  },
);

it('refuses a body beyond what HubSpot passes on', async () => {
  const response = await app.service.app.fetch(
    signedRequest(
      'PUT',
      `/v1/vote?userId=${LEA}&portalId=${app.emulator.accountId}`,
      JSON.stringify({ comment: 'x'.repeat(1_048_576) }),
      app.clock.now.getTime(),
    ),
  );

  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ reason: 'bad_request' });
});

it.each<[string, () => Promise<string>, string]>([
  ['missing', async () => '', 'ballot_missing'],
  [
    'altered',
    async () => {
      const ballot = await ballotOn(3);

      return (
        ballot.slice(0, 20) +
        (ballot[20] === 'A' ? 'B' : 'A') +
        ballot.slice(21)
      );
    },
    'ballot_altered',
  ],
  ["another user's", () => ballotOn(3, TOM), 'ballot_of_another'],
])('refuses a ballot that is %s', async (_, ballot, reason) => {
  expect((await vote(buildVoteRequest(await ballot()))).body).toMatchObject({
    ok: false,
    reason,
    message: expect.stringMatching(/was not counted\. Reload the card/),
  });
});

it('refuses a ballot after half a day, in French to who reads French', async () => {
  const ballot = await ballotOn(3);
  const { now } = app.clock;
  app.clock.now = new Date(now.getTime() + 12 * 3_600_000 + 1000);
  const { body } = await vote(buildVoteRequest(ballot), LEA, 'fr');
  app.clock.now = now;

  expect(body).toMatchObject({
    reason: 'ballot_expired',
    message: expect.stringContaining('Rechargez la carte'),
  });
});

it('counts the same request once, however late it comes again', async () => {
  const request = buildVoteRequest(await ballotOn(6));
  const first = await vote(request);
  await publish();
  const again = await vote(request);
  await publish();

  expect(again.body).toEqual(first.body);
  expect(
    (await readVoteRecords(app)).filter(
      ({ properties }) => properties['contact_record_id'] === contact(6),
    ),
  ).toHaveLength(1);
});

it('lets the first of two changes in reversed order on two replicas stand, and says so', async () => {
  const ballot = await ballotOn(7);
  const [first, second] = [
    buildVoteRequest(ballot, { verdict: 'useful', reason: null }),
    buildVoteRequest(ballot, { baseRevision: 1 }),
  ];
  const other = app.replica();
  const send = async (replica: typeof other, body: object) => {
    const response = await replica.app.fetch(
      signedRequest(
        'PUT',
        `/v1/vote?language=en&userId=${LEA}&portalId=${app.emulator.accountId}`,
        JSON.stringify(body),
        app.clock.now.getTime(),
      ),
    );

    return (await response.json()) as VoteChangedElsewhere;
  };

  // The second click overtakes the first: it builds on a revision that is not there yet.
  const early = await send(other, second);
  expect(early).toMatchObject({
    reason: 'changed_elsewhere',
    vote: { verdict: 'withdrawn', revision: 0 },
  });
  expect(await send(app.service, first)).toMatchObject({ ok: true });
  // The same request again is answered the same; the person's next click counts.
  expect(await send(other, second)).toEqual(early);
  const next = buildVoteRequest(ballot, { baseRevision: 1 });
  expect(await send(other, next)).toMatchObject({
    ok: true,
    vote: { verdict: 'not_useful', revision: 2 },
  });
  await app.service.publish(app.emulator.accountId);
  expect(
    (await readVoteRecords(app)).filter(
      ({ properties }) => properties['contact_record_id'] === contact(7),
    ),
  ).toMatchObject([{ properties: { verdict: 'not_useful' } }]);
});

it('refuses a vote on a starter that was deleted natively while on the card', async () => {
  const card = await readCard(app, contact(8));
  const starter =
    startersOf(card).find(
      ({ starterId }) => starterId === app.seeded.starterIds['closing']?.en,
    ) ?? startersOf(card)[0];
  const path = `/crm/objects/2026-09/${app.seeded.starterTypeId}/${starter?.starterId}`;
  await app.crm(INES, 'DELETE', path);
  await app.service.catalogs.refresh(app.emulator.accountId);
  const { body } = await vote(buildVoteRequest(starter?.ballot ?? ''));

  expect(body).toEqual({
    ok: false,
    reason: 'starter_unknown',
    message:
      'Marketing has since removed this starter, so there is nothing to vote on. Reload the card.',
  });
});

it('keeps a vote on a starter whose deletion is not known yet, and still publishes it', async () => {
  const { ballot, starterId } = await voteOnCard(app, contact(9), {
    verdict: 'useful',
    reason: null,
  });
  await app.crm(
    INES,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${starterId}`,
  );
  const { body } = await vote(buildVoteRequest(ballot, { baseRevision: 1 }));
  expect(body).toMatchObject({ ok: true });
  await publish();

  expect(
    (await readVoteRecords(app)).filter(
      ({ properties }) => properties['contact_record_id'] === contact(9),
    ),
  ).toMatchObject([
    { properties: { verdict: 'not_useful', starter_record_id: starterId } },
  ]);
});
