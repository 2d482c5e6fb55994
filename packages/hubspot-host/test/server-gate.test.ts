import { key, openServer } from './open-server.ts';

let server: Awaited<ReturnType<typeof openServer>>;

beforeEach(async () => {
  server = await openServer();
});

afterEach(() => server.close());

it('lets in whoever has the key, and takes it out of the address', async () => {
  const welcome = await server.ask(`/contacts?key=${key}&segment=17`, {
    headers: { cookie: null },
  });

  expect(welcome.status).toBe(302);
  expect(welcome.headers.get('location')).toBe('/contacts?segment=17');
  const [cookie = '', ...rules] =
    welcome.headers.get('set-cookie')?.split('; ') ?? [];
  expect(rules).toEqual(
    expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Path=/']),
  );
  const page = await server.ask('/contacts', { headers: { cookie } });
  expect(await page.text()).toBe('<html>The CRM</html>');
});

it.each([
  ['without a key', '/contacts', null],
  ['with a wrong key', '/contacts?key=guess', null],
  ['with an empty key', '/contacts?key=', null],
  ['with the cookie of an earlier start', '/contacts', 'preview=earlier'],
])(
  'turns away a browser %s, and says where the key is',
  async (_, path, cookie) => {
    const answer = await server.ask(path, { headers: { cookie } });

    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(
      'the address that `npx hubspot-host` printed',
    );
  },
);

it.each([
  ['the page', 'GET', '/contacts'],
  ['a bundle', 'GET', '/extensions/Card.js'],
  ['the session', 'PUT', '/api/session'],
  ['the switches', 'PUT', '/api/controls'],
  ['what the stand-in does once', 'POST', '/api/controls/deeds'],
  ['the actions', 'GET', '/api/actions'],
  ['calls of actions', 'POST', '/api/actions/calls'],
  ['the proxy', 'POST', '/api/hs-fetch'],
  ['the account', 'GET', '/api/hubspot/crm/objects/2026-09/contacts'],
])('keeps %s from whoever has no key', async (_, method, path) => {
  const answer = await server.ask(path, { method, headers: { cookie: null } });

  expect(answer.status).toBe(403);
});

it.each(['localhost', 'localhost:4400', '127.0.0.1', '127.0.0.1:4400'])(
  'answers under the name %s',
  async (host) => {
    const answer = await server.ask('/contacts', {
      headers: { host, origin: `http://${host}` },
    });

    expect(answer.status).toBe(200);
  },
);

it.each([
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example:4400',
  'evil.example/localhost',
  '192.168.1.20:4400',
  null,
])('answers no request to the host %s, even with the key', async (host) => {
  const answer = await server.ask(`/contacts?key=${key}`, {
    headers: { host },
  });

  expect(answer.status).toBe(403);
  expect(answer.headers.get('set-cookie')).toBeNull();
});

it.each(['https://evil.example', 'http://localhost.evil.example', 'null', ''])(
  'answers no request from the origin "%s"',
  async (origin) => {
    const answer = await server.ask('/api/session', {
      method: 'PUT',
      headers: { origin },
      body: { userId: 51_010 },
    });

    expect(answer.status).toBe(403);
    const { viewer } = (await (await server.ask('/api/session')).json()) as {
      viewer: { userId: number };
    };
    expect(viewer.userId).toBe(51_001);
  },
);
