import { createHash } from 'node:crypto';
import { type CardFetch, createHsFetch } from '#host/server/hs-fetch.ts';

const oneMegabyte = 1_048_576;

/** The proxy before a service that answers as the test says, with what it was sent. */
const openProxy = (
  answer: (init: RequestInit) => Response | Promise<Response>,
) => {
  const sent: { url: URL; init: RequestInit }[] = [];
  const hsFetch = createHsFetch({
    accountId: 48_302_715,
    appId: 7,
    clientSecret: 'proxy-secret',
    permittedUrls: ['https://api.example.com'],
    resolve: (url) => url,
    fetch: (async (url: URL, init: RequestInit) => {
      sent.push({ url, init });

      return answer(init);
    }) as unknown as typeof fetch,
  });
  const ask = (overrides: Partial<CardFetch> = {}) =>
    hsFetch(
      {
        url: 'https://api.example.com/v1/review',
        method: 'GET',
        headers: {},
        body: null,
        timeout: null,
        ...overrides,
      },
      { userId: 51_001, email: 'lea@nord.example' },
    );
  const sentHeaders = () => new Headers(sent[0]?.init.headers);

  return { ask, sent, sentHeaders };
};
const say =
  (body = '{"ok":true}') =>
  () =>
    new Response(body);

it('sends the older signature beside the newer one', async () => {
  const { ask, sent, sentHeaders } = openProxy(say());
  await ask({ method: 'POST', body: '{}' });

  expect(sentHeaders().get('x-hubspot-signature-version')).toBe('v2');
  expect(sentHeaders().get('x-hubspot-signature')).toBe(
    createHash('sha256')
      .update(`proxy-secretPOST${sent[0]?.url.href}{}`)
      .digest('hex'),
  );
});

it('hands on the Authorization header, and JSON as JSON', async () => {
  const { ask, sent, sentHeaders } = openProxy(say());
  await ask({
    method: 'POST',
    body: '{}',
    headers: { Authorization: 'Bearer of the card' },
  });

  expect(sentHeaders().get('authorization')).toBe('Bearer of the card');
  expect(sentHeaders().get('content-type')).toBe('application/json');
  expect(sent[0]?.init.body).toBe('{}');
});

it('sends a GET without a body and without its type', async () => {
  const { ask, sent, sentHeaders } = openProxy(say());
  await ask();

  expect(sent[0]?.init.body).toBeUndefined();
  expect(sentHeaders().get('content-type')).toBeNull();
});

it('appends who looks beside what a card claims, so that the service sees both', async () => {
  const { ask, sent } = openProxy(say());
  await ask({ url: 'https://api.example.com/v1/review?userId=51010' });

  expect(sent[0]?.url.searchParams.getAll('userId')).toEqual([
    '51010',
    '51001',
  ]);
});

it('ends a request that takes longer than the card allows, and does not send it again', async () => {
  const { ask, sent } = openProxy(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
  const answer = await ask({ timeout: 1 });

  expect(answer.status).toBe(504);
  expect(JSON.parse(answer.body)).toMatchObject({
    category: 'GATEWAY_TIMEOUT',
  });
  expect(sent).toHaveLength(1);
});

it('ends an answer that stops half-way', async () => {
  const { ask } = openProxy(
    ({ signal }) =>
      new Response(
        new ReadableStream({
          start: (body) => {
            body.enqueue(new TextEncoder().encode('{"ok":'));
            signal?.addEventListener('abort', () => body.error(signal.reason));
          },
        }),
      ),
  );

  expect((await ask({ timeout: 1 })).status).toBe(504);
});

it.each([
  ['15 s unless told otherwise', null, 15_000],
  ['as long as the card allows', 3_000, 3_000],
  ['two minutes at most', 600_000, 120_000],
])('waits %s', async (_, timeout, waits) => {
  const limit = jest.spyOn(AbortSignal, 'timeout');
  const { ask } = openProxy(say());
  await ask({ timeout });

  expect(limit.mock.calls).toEqual([[waits]]);
});

it.each<[string, () => Response | Promise<Response>, number]>([
  ['in an error', () => new Response('', { status: 500 }), 502],
  ['in no connection', () => Promise.reject(new TypeError('failed')), 502],
  [
    'in no answer',
    () => Promise.reject(new DOMException('late', 'TimeoutError')),
    504,
  ],
  ['in too much', say('x'.repeat(oneMegabyte + 1)), 502],
])('gives its place free when a request ends %s', async (_, end, status) => {
  const { ask } = openProxy(end);
  const statuses: number[] = [];
  for (let asked = 0; asked < 21; asked += 1) {
    statuses.push((await ask()).status);
  }

  expect(new Set(statuses)).toEqual(new Set([status]));
});

it('lets exactly 1 MB through, each way', async () => {
  const { ask, sent } = openProxy(say('y'.repeat(oneMegabyte)));
  const answer = await ask({ method: 'POST', body: 'x'.repeat(oneMegabyte) });

  expect(sent).toHaveLength(1);
  expect(answer.status).toBe(200);
  expect(answer.body).toHaveLength(oneMegabyte);
});

it.each([
  'https://api.example.com.evil.example/v1/review',
  'https://api.example.com@evil.example/v1/review',
  'https://api.example.com:8443/v1/review',
  'http://api.example.com/v1/review',
])('takes %s for no permitted URL', async (url) => {
  const { ask, sent } = openProxy(say());

  expect((await ask({ url })).status).toBe(403);
  expect(sent).toHaveLength(0);
});
