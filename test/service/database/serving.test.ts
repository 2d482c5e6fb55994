import {
  createServer,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { sql } from 'kysely';
import { checkReady } from '#src/service/check-ready.ts';
import { poll } from '#src/waiting.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';
import { openTcpProxy, type TcpProxy } from '#test/helpers/open-tcp-proxy.ts';
import { signedRequest } from '#test/helpers/signed-request.ts';
import {
  type ServiceProcess,
  startServiceProcess,
} from '#tools/faults/service-process.ts';

const account = '48302715';
let proxy: TcpProxy;
let hubspot: Server;
let service: ServiceProcess;
/** Resolves with each call that arrives at HubSpot. */
let arrived: () => void = () => {};
/** Calls that HubSpot has not answered. */
let unanswered: ServerResponse[];

const answer = () => {
  for (const response of unanswered.splice(0)) {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ category: 'INVALID_AUTHENTICATION' }));
  }
};

beforeEach(async () => {
  unanswered = [];
  hubspot = createServer((_, response) => {
    unanswered.push(response);
    arrived();
  });
  await new Promise<void>((resolve) =>
    hubspot.listen(0, '127.0.0.1', () => resolve()),
  );
  const address = hubspot.address();
  const port = typeof address === 'object' ? address?.port : '';
  const { db, url } = await createTestDatabase();
  await db.destroy();
  proxy = await openTcpProxy(url);
  service = await startServiceProcess({
    DATABASE_URL: proxy.url,
    HUBSPOT_ACCOUNT_ID: account,
    HUBSPOT_ACCESS_TOKEN: 'test-access-token',
    HUBSPOT_CLIENT_SECRET: 'test-client-secret',
    HUBSPOT_API_BASE_URL: `http://127.0.0.1:${port}`,
    APP_SECRET: 'a-secret-of-more-than-thirty-two-characters',
  });
});

afterEach(async () => {
  await service.kill();
  hubspot.closeAllConnections();
  await new Promise((resolve) => hubspot.close(resolve));
  await proxy.close();
});

/** A call over a connection that would be kept alive, as HubSpot's proxy makes it. */
const call = (
  path: string,
): Promise<{ status: number; connection: string; body: unknown }> => {
  const signed = signedRequest('GET', path, '', Date.now());

  return new Promise((resolve, reject) => {
    const sent = request(
      service.url + path,
      {
        headers: {
          ...Object.fromEntries(signed.headers),
          connection: 'keep-alive',
        },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          const body: unknown = JSON.parse(text);
          resolve({
            status: response.statusCode ?? 0,
            connection: response.headers.connection ?? '',
            body,
          });
        });
      },
    );
    sent.once('error', reject);
    sent.end();
  });
};
const card = `/v1/contacts/101/starters?language=en&userId=1&portalId=${account}&userEmail=a%40b.example&appId=1&moments=${encodeURIComponent('2026-01-01T00:00:00.000Z,')}`;

it('answers what it received before it ends, and closes the connection', async () => {
  const isAsked = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const answered = call(card);
  await isAsked;
  const ended = service.stop();
  await service.printed('answers what it received');
  arrived = answer;
  answer();

  expect(await answered).toEqual({
    status: 200,
    connection: 'close',
    body: {
      ok: false,
      reason: 'hubspot_token_refused',
      message: expect.stringContaining('no longer accepts'),
    },
  });
  await ended;
  await expect(call('/healthz')).rejects.toThrow('ECONNREFUSED');
});

it('says that it is not ready, and why, while the database is silent, and is so again after it', async () => {
  expect(await call('/readyz')).toMatchObject({ body: { ok: true } });
  proxy.silence();

  expect(await call('/readyz')).toMatchObject({
    status: 503,
    body: { ok: false, reason: 'database_unavailable' },
  });
  expect(await call('/healthz')).toMatchObject({
    status: 200,
    body: { ok: true },
  });
  expect(await call(card)).toMatchObject({
    status: 200,
    body: { ok: false, reason: 'database_unavailable' },
  });

  proxy.speak();
  arrived = answer;
  const served = await poll(
    async () => {
      const { body } = await call(card);

      return JSON.stringify(body).includes('database_unavailable')
        ? null
        : body;
    },
    { everyMs: 200 },
  );
  expect(served).toMatchObject({ reason: 'hubspot_token_refused' });
  expect(await call('/readyz')).toMatchObject({ status: 200 });
});

it('is not ready while it ends, nor without all migrations', async () => {
  const { db } = await createTestDatabase();

  expect(await checkReady(db, () => true)).toEqual({
    ok: false,
    reason: 'draining',
  });
  await sql`delete from kysely_migration`.execute(db);
  expect(await checkReady(db, () => false)).toEqual({
    ok: false,
    reason: 'migrations_missing',
  });
  await db.destroy();
});
