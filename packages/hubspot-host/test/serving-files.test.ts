import { openServer } from './open-server.ts';

let server: Awaited<ReturnType<typeof openServer>>;

beforeEach(async () => {
  server = await openServer();
});

afterEach(() => server.close());

it.each(['/', '/contacts', '/contacts/48302715/record/0-1/501', '/nowhere'])(
  'gives the one page for the screen %s, which finds out itself',
  async (path) => {
    const answer = await server.ask(path);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<html>The CRM</html>');
  },
);

it.each([
  ['/assets/page.js', 'page();'],
  ['/extensions/Card.js', 'card();'],
])('gives %s as a script that is never kept', async (path, content) => {
  const answer = await server.ask(path);

  expect(answer.headers.get('content-type')).toBe(
    'text/javascript; charset=utf-8',
  );
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toBe(content);
});

it('lets a page of the service through, and no other address of it', async () => {
  const page = await server.ask('/print/calls?day=2026-11-28');
  const other = await server.ask('/v1/review');

  expect(await page.text()).toBe('The service’s /print/calls?day=2026-11-28');
  expect(await other.text()).toBe('<html>The CRM</html>');
});

it('says that a bundle is not there', async () => {
  const answer = await server.ask('/extensions/Gone.js');

  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('There is no such bundle.');
});

it.each([
  '/extensions/..%2Fsecret',
  '/extensions/%2e%2e%2fsecret',
  '/extensions/..%2F..%2Fsecret',
  '/extensions/x%2F..%2F..%2Fsecret',
  '/extensions/..%5Csecret',
  '/assets/../../secret',
  '/assets/..%2F..%2Fsecret.',
])('gives nothing from outside its folders: %s', async (path) => {
  const answer = await server.ask(path);

  expect(await answer.text()).not.toContain('ballot secret');
});

it('knows no other address to write to', async () => {
  const answer = await server.ask('/api/nowhere', { body: {} });

  expect(answer.status).toBe(404);
});
