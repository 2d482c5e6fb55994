import { Hono } from 'hono';
import { limitBody } from '#src/http/limit-body.ts';

const app = new Hono();
app.use(limitBody(10, () => new Response('too large', { status: 413 })));
app.put('/', async (c) => c.text(await c.req.text()));

const put = (body: string, headers: Record<string, string> = {}) =>
  new Request('http://service.example/', { method: 'PUT', body, headers });

it('does not touch the body of a request that says how long it is', async () => {
  const request = put('123456789', { 'content-length': '9' });
  // The adapter makes a whole request for whoever asks for it, which costs more than to read it.
  Object.defineProperty(request, 'body', {
    get: () => {
      throw new Error('The body was touched.');
    },
  });

  expect(await (await app.fetch(request)).text()).toBe('123456789');
});

it.each([
  ['with its length', { 'content-length': '11' }],
  ['without its length', {}],
  [
    'in chunks, whatever it says',
    { 'content-length': '1', 'transfer-encoding': 'chunked' },
  ],
])('refuses a longer body that comes %s', async (_, headers) => {
  expect((await app.fetch(put('12345678901', headers))).status).toBe(413);
});

it.each([
  ['with its length', { 'content-length': '10' }],
  ['without its length', {}],
])('lets a body of just that length pass that comes %s', async (_, headers) => {
  const response = await app.fetch(put('1234567890', headers));

  expect(await response.text()).toBe('1234567890');
});

it('lets a request without a body pass', async () => {
  const response = await app.fetch(
    new Request('http://service.example/', { method: 'PUT' }),
  );

  expect(await response.text()).toBe('');
});
