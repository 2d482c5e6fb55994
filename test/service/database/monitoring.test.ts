import pino from 'pino';
import { createService } from '#src/service/create-service.ts';
import { LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { signedRequest } from '#test/helpers/signed-request.ts';
import { changeSettings } from '#test/helpers/sales-records.ts';
import { momentsFor } from '#tools/moments-for.ts';
import { buildVoteRequest } from '#test/helpers/vote-on-card.ts';

const token = 'q1Vb8zKfT0sYw3nXc6Lr9hJm';
const comment = 'Too salty for Mrs Durand';
let app: TestApp;
let lines: string[];
let fetch: (request: Request) => Promise<Response>;

beforeEach(async () => {
  app = await startApp();
  lines = [];
  const service = createService({
    db: app.db,
    config: {
      APP_SECRET: 'a-secret-of-more-than-thirty-two-characters',
      HUBSPOT_CLIENT_SECRET: 'test-client-secret',
      HUBSPOT_API_BASE_URL: app.emulatorUrl,
      CATALOG_REFRESH_MS: 10_000,
      QUIET_MS: 0,
      METRICS_TOKEN: token,
    },
    log: pino({ level: 'info' }, { write: (line) => void lines.push(line) }),
    now: () => app.clock.now,
    publishSoon: () => {},
  });
  fetch = async (request) => service.app.fetch(request);
});
afterEach(() => app.close());

const call = (
  method: string,
  path: string,
  body?: unknown,
  /** By which a card shows that its viewer sees the client. */
  moments = '',
) =>
  fetch(
    signedRequest(
      method,
      `${path}?language=en&moments=${encodeURIComponent(moments)}&userId=${LEA}&portalId=48302715&userEmail=lea%40shop.example&appId=1`,
      body === undefined ? '' : JSON.stringify(body),
      app.clock.now.getTime(),
    ),
  );
const read = async (authorization?: string) => {
  const response = await fetch(
    new Request('http://service/metrics', {
      headers: authorization === undefined ? {} : { authorization },
    }),
  );

  return { status: response.status, text: await response.text() };
};
const metrics = async () => (await read(`Bearer ${token}`)).text;

/** A vote that is not in HubSpot yet. */
const vote = async () => {
  const contact = app.seeded.contactIds[0] ?? '';
  const moments = await momentsFor(app.emulator, LEA, contact);
  const card = (await (
    await call('GET', `/v1/contacts/${contact}/starters`, undefined, moments)
  ).json()) as { candidates: { ballot: string }[] };

  return call(
    'PUT',
    '/v1/vote',
    buildVoteRequest(card.candidates[0]?.ballot ?? '', { comment }),
  );
};

it('tells of requests by route and status, of calls by result, and of what waits', async () => {
  expect((await vote()).status).toBe(200);
  app.clock.now = new Date(app.clock.now.getTime() + 3_600_000);
  app.emulator.scopes.granted = new Set(['oauth']);
  await call(
    'GET',
    '/v1/contacts/101/starters',
    undefined,
    '2026-01-01T00:00:00.000Z,',
  );
  await fetch(new Request('http://service/v1/me'));
  await fetch(new Request('http://service/wp-admin/Camille'));
  const text = await metrics();

  expect(text).toContain(
    'starters_request_seconds_count{method="PUT",route="/v1/vote",status="200"} 1',
  );
  expect(text).toContain(
    'route="/v1/contacts/:contactId/starters",status="200"',
  );
  expect(text).toContain('{method="GET",route="none",status="404"} 1');
  expect(text).toMatch(/starters_hubspot_calls_total\{result="ok"\} \d+/);
  expect(text).toMatch(
    /starters_hubspot_calls_total\{result="missing_scopes"\} \d+/,
  );
  expect(text).toContain('starters_outbox_waiting{kind="vote"} 1');
  expect(text).toContain('starters_outbox_waiting{kind="request"} 0');
  expect(text).toMatch(
    /starters_outbox_oldest_seconds\{kind="vote"\} 3\d\d\d\b/,
  );
  expect(text).toContain('starters_database_up 1');
});

it('opens to the token alone, and not at all without one', async () => {
  expect((await read()).status).toBe(401);
  expect(await read('Bearer wrong')).toEqual({
    status: 401,
    text: expect.stringContaining('METRICS_TOKEN'),
  });
  expect((await read(`Bearer ${token}`)).status).toBe(200);
  const without = await app.service.app.fetch(
    new Request('http://service/metrics', {
      headers: { authorization: 'Bearer undefined' },
    }),
  );
  expect(without.status).toBe(404);
});

it('says neither in the log nor to a monitor who was served, or what was written', async () => {
  await vote();
  for (const path of ['/healthz', '/readyz']) {
    expect((await fetch(new Request(`http://service${path}`))).status).toBe(
      200,
    );
  }
  const said = lines.join('') + (await metrics());

  expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
    expect.objectContaining({
      msg: 'A request was answered.',
      method: 'PUT',
      route: '/v1/vote',
      status: 200,
      ms: expect.any(Number),
    }),
  );
  expect(said).not.toContain('/healthz","status"');
  for (const secret of [
    comment,
    String(LEA),
    'lea@shop',
    'lea%40',
    '48302715',
    app.seeded.contactIds[0] ?? '-',
    'test-access-token',
    'test-client-secret',
    'a-secret-of',
    token,
  ]) {
    expect(said).not.toContain(secret);
  }
});

it('shows that an anonymous vote was cast, but not by which person, on which starter or for which client', async () => {
  await changeSettings(app, { privacy: 'anonymous' });
  expect((await vote()).status).toBe(200);
  const { starter_id, contact_id, vote_key } = await app.db
    .selectFrom('votes')
    .select(['starter_id', 'contact_id', 'vote_key'])
    .where('is_held', '=', true)
    .executeTakeFirstOrThrow();
  const said = lines.join('') + (await metrics());

  expect(said).toContain('/v1/vote');
  // It is not among what waits for HubSpot before its day is over.
  expect(said).toContain('starters_outbox_waiting{kind="vote"} 0');
  for (const secret of [starter_id, contact_id, vote_key, String(LEA)]) {
    expect(said).not.toContain(secret);
  }
});

it('tells a monitor that the database is down, and answers in time', async () => {
  await app.db.destroy();
  const text = await metrics();

  expect(text).toContain('starters_database_up 0');
  expect(text).not.toContain('starters_outbox_waiting{');
});
