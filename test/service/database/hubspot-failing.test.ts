import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
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

beforeEach(async () => {
  app = await startApp({ refreshMs: 0 });
});

afterEach(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const publish = () => app.service.publish(app.emulator.accountId);
const answered =
  (status: number, body: object, headers = {}) =>
  () =>
    Response.json(body, { status, headers });

type Failure = Parameters<TestApp['emulator']['failNext']>[0];

const failures: [string, Partial<Failure>, string][] = [
  [
    '401',
    {
      respond: answered(401, {
        status: 'error',
        category: 'INVALID_AUTHENTICATION',
        message: 'expired',
      }),
    },
    'hubspot_token_refused',
  ],
  [
    '403 missing scope',
    {
      respond: answered(403, {
        status: 'error',
        category: 'MISSING_SCOPES',
        message: 'scopes',
        errors: [{ context: { requiredGranularScopes: ['crm.lists.read'] } }],
      }),
    },
    'hubspot_scope_missing',
  ],
  [
    '404',
    { respond: answered(404, { status: 'error', message: 'no such object' }) },
    'objects_missing',
  ],
  [
    '429 for the day',
    {
      respond: answered(429, {
        status: 'error',
        errorType: 'RATE_LIMIT',
        policyName: 'DAILY',
      }),
    },
    'hubspot_unavailable',
  ],
  ['500', {}, 'hubspot_unavailable'],
  [
    'nonsense',
    { respond: () => new Response('<html>?</html>') },
    'hubspot_unavailable',
  ],
  [
    'another shape',
    { respond: answered(200, { hello: 'world' }) },
    'hubspot_unavailable',
  ],
];

const fail = (failure: Partial<Failure>) =>
  app.emulator.failNext({ path: /./, times: 1000, ...failure });

it.each(failures)(
  'says what to do when a cold card meets %s',
  async (_, failure, reason) => {
    fail(failure);

    expect(await readCard(app, contact(0))).toEqual({
      ok: false,
      reason,
      message: expect.stringMatching(/HubSpot.*\./),
    });
  },
);

it.each(failures)(
  'shows the last known starters, and says so, when a warm card meets %s',
  async (_, failure) => {
    await readCard(app, contact(0));
    // The card has the catalog renewed behind it: that reading ends before HubSpot fails.
    await app.service.catalogs.refresh(app.emulator.accountId);
    fail(failure);
    // Read before the answer: at first the catalog is renewed behind the card.
    await app.service.catalogs.refresh(app.emulator.accountId).catch(() => {});
    const card = await readCard(app, contact(0));

    expect(card.ok).toBe(true);
    expect(card.notice).toMatch(/these are the last known starters/i);
    expect(startersOf(card).length).toBeGreaterThan(0);
  },
);

it.each(failures)(
  'keeps votes while publishing meets %s, and publishes each once afterwards',
  async (_, failure) => {
    const { ballot } = await voteOnCard(app, contact(0));
    await voteOnCard(app, contact(1), { verdict: 'useful', reason: null });
    app.emulator.failNext({
      method: 'POST',
      path: /batch\/upsert/,
      times: 4,
      ...failure,
    });
    await publish().catch(() => {});
    expect(await readVoteRecords(app)).toHaveLength(0);

    await app.call(
      LEA,
      'PUT',
      '/v1/vote',
      buildVoteRequest(ballot, { baseRevision: 1, reason: 'not_my_words' }),
    );
    for (let attempt = 0; attempt < 6; attempt += 1) {
      app.clock.now = new Date(app.clock.now.getTime() + 301_000);
      await publish().catch(() => {});
    }
    const records = await readVoteRecords(app);

    expect(
      records.map(({ properties }) => [
        properties['contact_record_id'],
        properties['verdict'],
        properties['reason'],
      ]),
    ).toEqual(
      expect.arrayContaining([
        [contact(0), 'not_useful', 'not_my_words'],
        [contact(1), 'useful', null],
      ]),
    );
    expect(records).toHaveLength(2);
  },
);

it('shows the starters for everyone while HubSpot gives no answer at all', async () => {
  await app.service.catalogs.refresh(app.emulator.accountId);
  app.emulator.failNext({ path: /memberships/, times: 9, hang: true });
  const card = await readCard(app, contact(0));

  expect(card.notice).toContain('HubSpot is slow');
  expect(startersOf(card).length).toBeGreaterThan(0);
});

it('says so, before the proxy gives up, when a cold card gets no answer', async () => {
  fail({ hang: true });

  expect(await readCard(app, contact(0))).toEqual({
    ok: false,
    reason: 'reads_long',
    message: expect.stringContaining('Try again in a minute; nothing is lost.'),
  });
});

it.each([
  ['401', 'n’accepte plus le jeton d’accès'],
  ['403 missing scope', 'crm.lists.read'],
])('says in French what to do about %s', async (name, sentence) => {
  fail(failures.find(([each]) => each === name)?.[1] ?? {});
  const path = `/v1/contacts/${contact(0)}/starters`;
  const { body } = await app.call(LEA, 'GET', path, undefined, {
    language: 'fr',
  });

  expect(body['message']).toContain(sentence);
});

it('says who can help when the custom objects are missing', async () => {
  await app.close();
  app = await startApp({ install: false });

  for (const path of [`/v1/contacts/${contact(0)}/starters`, '/v1/review']) {
    expect((await app.call(INES, 'GET', path)).body).toEqual({
      ok: false,
      reason: 'objects_missing',
      message: expect.stringContaining('Ask your HubSpot admin'),
    });
  }
});

it('says so in French when a custom object is gone and nothing was known before', async () => {
  fail({
    path: /objects\/2026-09\/2-\d+/,
    respond: answered(404, { status: 'error', message: 'Unable to infer' }),
  });
  const { body } = await app.call(
    LEA,
    'GET',
    `/v1/contacts/${contact(0)}/starters`,
    undefined,
    { language: 'fr' },
  );

  expect(body).toEqual({
    ok: false,
    reason: 'objects_missing',
    message: expect.stringContaining('administrateur HubSpot'),
  });
});

it('goes on where an admin deleted the custom objects and had them made again', async () => {
  const types = [app.seeded.voteTypeId, app.seeded.starterTypeId];
  await voteOnCard(app, contact(0));
  await publish();
  for (const type of types) {
    const path = `/crm/objects/2026-09/${type}`;
    const { results } = (await app.crm(NORA, 'GET', `${path}?limit=100`)) as {
      results: { id: string }[];
    };
    for (const { id } of results) {
      await app.crm(NORA, 'DELETE', `${path}/${id}`);
    }
    await app.crm(
      NORA,
      'DELETE',
      `/crm-object-schemas/2026-09/schemas/${type}`,
    );
  }
  const open = () =>
    app.call(LEA, 'GET', `/v1/contacts/${contact(1)}/starters`);
  const readAs = async (service: TestApp['service']) =>
    (
      await service.app.fetch(
        signedRequest(
          'GET',
          `/v1/review?language=en&userId=${INES}&portalId=${ACCOUNT_ID}&userEmail=a%40b.example&appId=1`,
          '',
          app.clock.now.getTime(),
        ),
      )
    ).json() as Promise<object>;

  // One that has nothing in memory, nor in the database.
  await app.db.deleteFrom('catalogs').execute();
  const fresh = app.replica();
  expect(await readAs(fresh)).toMatchObject({ reason: 'objects_missing' });
  await installObjects(
    createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken: 'test-access-token',
      baseUrl: app.emulatorUrl,
    }),
    'en',
  );
  expect(await readAs(fresh)).toMatchObject({ ok: true });
  // One that served all the while has the objects of before in memory, until it looks again.
  app.clock.now = new Date(app.clock.now.getTime() + 3_600_000);
  await open();
  await app.service.catalogs.refreshActive();
  expect((await open()).body).toMatchObject({ ok: true, candidates: [] });
});
