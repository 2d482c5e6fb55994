import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import type { HubSpotRequest } from '#src/hubspot/create-client.ts';

let servers: Server[] = [];
let seen: { method: string; url: string; authorization: string }[];
let pauses: number[];

beforeEach(() => {
  seen = [];
  pauses = [];
});

afterEach(async () => {
  for (const server of servers) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
  servers = [];
});

/** Starts a server that answers with the given listeners in turn, the last one for good. */
const answering = async (...listeners: RequestListener[]) => {
  let turn = 0;
  const server = createServer((request, response) => {
    seen.push({
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: request.headers.authorization ?? '',
    });
    const listener = listeners[Math.min(turn, listeners.length - 1)];
    turn += 1;
    request.resume().on('end', () => listener?.(request, response));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = createHubSpotClient({
    accountId: 48302715,
    accessToken: 'secret-token',
    baseUrl: `http://127.0.0.1:${port}`,
    sleep: async (ms) => {
      pauses.push(ms);
    },
  });
  const request: HubSpotRequest<{ id: string }> = {
    method: 'GET',
    path: '/crm/objects/2026-09/contacts/1',
    schema: z.object({ id: z.string() }),
  };

  return (overrides: Partial<HubSpotRequest<{ id: string }>> = {}) =>
    client.request({ ...request, ...overrides });
};

const json =
  (
    status: number,
    body: unknown,
    headers: Record<string, string> = {},
  ): RequestListener =>
  (_, response) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      ...headers,
    });
    response.end(JSON.stringify(body));
  };
const ok = json(200, { id: '1' });
const cut: RequestListener = (request) => request.socket.destroy();

it('sends the token and query and gives the parsed answer', async () => {
  const request = await answering(ok);

  expect(
    await request({ query: { listIds: ['1', '2'], after: undefined } }),
  ).toEqual({ id: '1' });
  expect(seen).toEqual([
    {
      method: 'GET',
      url: '/crm/objects/2026-09/contacts/1?listIds=1&listIds=2',
      authorization: 'Bearer secret-token',
    },
  ]);
});

it.each([
  [401, 'unauthorized'],
  [403, 'missing_scopes'],
  [404, 'not_found'],
  [400, 'invalid'],
  [409, 'conflict'],
])('understands %d as %s and does not try again', async (status, kind) => {
  const request = await answering(
    json(status, { status: 'error', message: 'No.', category: 'X' }),
  );

  await expect(request()).rejects.toMatchObject({ kind, status });
  expect(seen).toHaveLength(1);
});

it('names the scopes that are missing', async () => {
  const request = await answering(
    json(403, {
      category: 'MISSING_SCOPES',
      errors: [{ context: { requiredGranularScopes: ['crm.lists.read'] } }],
    }),
  );

  await expect(request()).rejects.toMatchObject({
    requiredScopes: ['crm.lists.read'],
  });
});

it('never puts the token into an error', async () => {
  const request = await answering(json(400, { message: 'No.' }));
  const error: unknown = await request().catch((thrown: unknown) => thrown);

  expect(String(error)).toContain('GET /crm/objects/2026-09/contacts/1');
  expect(JSON.stringify(error) + String(error)).not.toContain('secret-token');
});

it.each([
  ['ten-secondly', { policyName: 'TEN_SECONDLY_ROLLING' }, {}, 1500, 3500],
  ['secondly', { policyName: 'SECONDLY' }, {}, 700, 1300],
  ['told by Retry-After', {}, { 'retry-after': '7' }, 7000, 7000],
])(
  'waits and tries again after a 429 that is %s',
  async (_, body, headers, least, most) => {
    const request = await answering(json(429, body, headers), ok);

    expect(await request()).toEqual({ id: '1' });
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThanOrEqual(least);
    expect(pauses[0]).toBeLessThanOrEqual(most);
  },
);

it('does not try again when the limit of the day is reached', async () => {
  const request = await answering(json(429, { policyName: 'DAILY' }));

  await expect(request()).rejects.toMatchObject({ kind: 'rate_limited' });
  expect(seen).toHaveLength(1);
});

it('tries again after 500, 423 and 477, and gives up after four attempts', async () => {
  const request = await answering(
    json(500, {}),
    json(423, {}),
    json(477, {}, { 'retry-after': '3' }),
    ok,
  );
  expect(await request()).toEqual({ id: '1' });

  const down = await answering(json(503, {}));
  seen = [];
  await expect(down()).rejects.toMatchObject({ kind: 'unavailable' });
  expect(seen).toHaveLength(4);
});

it('says that the outcome is unknown when a write is cut off, and does not repeat it', async () => {
  for (const broken of [cut, json(502, {})]) {
    const request = await answering(broken);
    seen = [];

    await expect(
      request({ method: 'POST', body: { a: 1 } }),
    ).rejects.toMatchObject({ kind: 'unknown_outcome' });
    expect(seen).toHaveLength(1);
  }
});

it('repeats a write that may be repeated', async () => {
  const request = await answering(cut, json(502, {}), ok);

  expect(await request({ method: 'PUT', body: {}, repeatable: true })).toEqual({
    id: '1',
  });
  expect(seen).toHaveLength(3);
});

it('gives up on an answer that never comes', async () => {
  const request = await answering(() => {});

  await expect(
    request({ method: 'POST', body: {}, timeoutMs: 50 }),
  ).rejects.toMatchObject({ kind: 'unknown_outcome' });
});

it.each<[string, RequestListener]>([
  ['no JSON', (_, response) => response.end('<html>')],
  ['another shape', json(200, { id: 1 })],
  ['nothing', (_, response) => response.end()],
])('calls an answer with %s nonsense', async (_, listener) => {
  const request = await answering(listener);

  await expect(request()).rejects.toMatchObject({ kind: 'nonsense' });
});
