/*
 * The floor of the bench, a process of its own: what a route costs that checks HubSpot's signature,
 * and reads one row and answers as many bytes as a card, or commits one row as a vote does. The
 * same libraries as the service, the same database.
 */
import { serve } from '@hono/node-server';
import { SERVICE_ORIGIN } from '@starters/contracts';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { verifyHubSpotSignature } from '#src/http/verify-hubspot-signature.ts';
import { openDatabase } from '#src/store/open-database.ts';

const { DATABASE_URL = '', HUBSPOT_CLIENT_SECRET = '' } = process.env;
const db = await openDatabase(DATABASE_URL);
await sql`
  create table if not exists bench_floor (
    id text primary key, body jsonb not null, at timestamptz not null
  )`.execute(db);

const app = new Hono();
app.use('*', async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  const verified = verifyHubSpotSignature({
    method: c.req.method,
    url: SERVICE_ORIGIN + pathname + search,
    body: c.req.method === 'GET' ? '' : await c.req.text(),
    headers: c.req.raw.headers,
    clientSecret: HUBSPOT_CLIENT_SECRET,
    now: Date.now(),
  });

  return verified.ok ? next() : c.json({ ok: false }, 401);
});
app.get('/card', async (c) => {
  const row = await db
    .selectFrom('accounts')
    .select('account_id')
    .where('account_id', '=', Number(c.req.query('portalId')))
    .executeTakeFirst();

  return c.json({
    ok: row !== undefined,
    filling: 'x'.repeat(Number(c.req.query('bytes'))),
  });
});
app.put('/vote', async (c) => {
  const body = await c.req.text();
  const id: unknown = (JSON.parse(body) as { requestId: unknown }).requestId;
  await sql`
    insert into bench_floor values (${String(id)}, ${body}, now())`.execute(db);

  return c.json({ ok: true });
});
const server = serve(
  { fetch: app.fetch, port: 0, hostname: '127.0.0.1' },
  ({ port }) => process.stdout.write(`{"url":"http://127.0.0.1:${port}"}\n`),
);
process.once('SIGTERM', () => {
  server.close();
  void db.destroy().then(() => process.exit(0));
});
