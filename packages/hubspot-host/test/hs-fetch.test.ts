import { createHmac } from 'node:crypto';
import { type CardFetch, createHsFetch } from '#host/server/hs-fetch.ts';

const clientSecret = 'proxy-secret';
const at = 1_795_000_000_000;
const caller = { userId: 51_001, email: 'lea@ateliernord.example' };

interface Sent {
  url: string;
  init: RequestInit & { headers: Record<string, string> };
}
type Answer = () => Response | Promise<Response>;

/** The proxy before a service that answers in turn, the last answer for good. */
const openProxy = (...answers: Answer[]) => {
  const sent: Sent[] = [];
  const hsFetch = createHsFetch({
    accountId: 48_302_715,
    appId: 7,
    clientSecret,
    permittedUrls: ['https://api.example.com'],
    resolve: (url) => new URL(url.pathname + url.search, 'http://127.0.0.1:1'),
    now: () => at,
    fetch: (async (url: URL, init: Sent['init']) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push({ url: String(url), init });

      return answer ? answer() : Response.json({ ok: true });
    }) as unknown as typeof fetch,
  });
  const ask = (overrides: Partial<CardFetch> = {}) =>
    hsFetch(
      {
        url: 'https://api.example.com/v1/vote?language=en',
        method: 'PUT',
        headers: {},
        body: '{"verdict":"useful"}',
        timeout: null,
        ...overrides,
      },
      caller,
    );

  return { ask, sent };
};
const failing =
  (status: number): Answer =>
  () =>
    new Response('{"secret":"of ours"}', { status });
const broken: Answer = () => Promise.reject(new TypeError('fetch failed'));

it('says who and where, and signs what it sends', async () => {
  const { ask, sent } = openProxy();
  expect(await ask()).toEqual({ status: 200, body: '{"ok":true}' });

  const [{ url, init } = {} as Sent] = sent;
  const query =
    'language=en&userId=51001&portalId=48302715&userEmail=lea%40ateliernord.example&appId=7';
  expect(url).toBe(`http://127.0.0.1:1/v1/vote?${query}`);
  expect(init.headers['X-HubSpot-Request-Timestamp']).toBe(String(at));
  // The public address is signed, its e-mail decoded.
  expect(init.headers['X-HubSpot-Signature-v3']).toBe(
    createHmac('sha256', clientSecret)
      .update(
        `PUThttps://api.example.com/v1/vote?${query.replace('%40', '@')}{"verdict":"useful"}${at}`,
      )
      .digest('base64'),
  );
});

it.each([400, 401, 404])(
  'hides the body of a %i behind a 502, as HubSpot does',
  async (status) => {
    const { ask, sent } = openProxy(failing(status));
    const answer = await ask();

    expect(answer.status).toBe(502);
    expect(JSON.parse(answer.body)).toMatchObject({
      status: 'error',
      context: { appServerStatusCode: [String(status)] },
    });
    expect(sent).toHaveLength(1);
  },
);

it.each([
  ['a 503', failing(503)],
  ['a broken connection', broken],
])('tries once more after %s', async (_, first) => {
  const { ask, sent } = openProxy(first, () => Response.json({ ok: true }));

  expect((await ask()).status).toBe(200);
  expect(sent).toHaveLength(2);
});

it.each([
  ['5xx', failing(500)],
  ['broken connections', broken],
])('gives up after two %s', async (_, answer) => {
  const { ask, sent } = openProxy(answer);

  expect((await ask()).status).toBe(502);
  expect(sent).toHaveLength(2);
});

it('does not follow where the service leads', async () => {
  const { ask, sent } = openProxy(
    () =>
      new Response(null, {
        status: 302,
        headers: { location: 'https://elsewhere.example' },
      }),
  );

  expect((await ask()).status).toBe(502);
  expect(sent[0]?.init.redirect).toBe('manual');
});

it('gives up waiting after the time the card allows', async () => {
  const { ask } = openProxy(() =>
    Promise.reject(new DOMException('late', 'TimeoutError')),
  );

  expect((await ask({ timeout: 5 })).status).toBe(504);
});

it('lets 20 requests through at once and tells the next to come again', async () => {
  let open: (response: Response) => void = () => {};
  const held = new Promise<Response>((resolve) => {
    open = resolve;
  });
  const { ask, sent } = openProxy(() => held.then((each) => each.clone()));
  const asked = Array.from({ length: 20 }, () => ask());

  expect((await ask()).status).toBe(429);
  open(Response.json({ ok: true }));
  await Promise.all(asked);
  expect((await ask()).status).toBe(200);
  expect(sent).toHaveLength(21);
});

it.each<[string, Partial<CardFetch>, number, string]>([
  [
    'an origin the app did not name',
    { url: 'https://evil.example/v1/vote' },
    403,
    'https://evil.example/v1/vote is not among the permitted URLs',
  ],
  ['what is no URL', { url: '/v1/vote' }, 400, 'is no URL'],
  ['a method beyond the five', { method: 'HEAD' }, 400, 'HEAD is not allowed'],
  ['a header', { headers: { 'X-User': '1' } }, 400, "Only 'Authorization'"],
  ['a GET with a body', { method: 'GET' }, 400, 'carries no body'],
  ['a request of more than 1 MB', { body: 'x'.repeat(1_048_577) }, 413, '1 MB'],
])('refuses %s and sends nothing', async (_, overrides, status, sentence) => {
  const { ask, sent } = openProxy();
  const answer = await ask(overrides);

  expect(answer.status).toBe(status);
  expect(answer.body).toContain(sentence);
  expect(sent).toHaveLength(0);
});

it('lets no answer of more than 1 MB through', async () => {
  const { ask } = openProxy(() => new Response('é'.repeat(600_000)));

  expect((await ask()).status).toBe(502);
});
