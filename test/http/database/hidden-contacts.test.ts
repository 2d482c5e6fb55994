import { pathOf, requestsRoute } from '@starters/contracts';
import { sql } from 'kysely';
import {
  buildRouteCalls,
  callRoute,
  type RouteCalls,
  routeNames,
} from '#test/helpers/route-calls.ts';
import { LEA, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';
import { momentsFor } from '#tools/moments-for.ts';

/** In HubSpot she sees her own contacts, and nobody's. */
const CHLOE = 51_008;
/** Stands in what Léa said of the client. */
const mark = 'Quincaillerie';

let app: TestApp;
let calls: RouteCalls;
let contactId = '';

/** Every row about the client, as text; that somebody asked is no row about them. */
const rowsAbout = async (): Promise<string> => {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where column_name = 'contact_id' and table_schema = 'public'
      and table_name <> 'client_readings' order by 1`.execute(app.db);
  const rows = await Promise.all(
    tables.map(async ({ name }) => [
      name,
      (
        await sql`select * from ${sql.table(name)} as each
          where contact_id = ${contactId} order by to_jsonb(each)::text`.execute(
          app.db,
        )
      ).rows,
    ]),
  );

  return JSON.stringify(rows);
};

beforeAll(async () => {
  app = await startApp();
  contactId = app.seeded.contactIds[3] ?? '';
  await app.crm(NORA, 'PATCH', `/crm/objects/2026-09/contacts/${contactId}`, {
    properties: { hubspot_owner_id: '751001' },
  });
  const { ballot, starterId } = await voteOnCard(app, contactId, {
    comment: `${mark} comment`,
    used: true,
  });
  await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId }), {
    join: null,
    author: null,
    text: `${mark} request`,
  });
  const { request_key } = await app.db
    .selectFrom('requests')
    .select('request_key')
    .executeTakeFirstOrThrow();
  const { vote_key } = await app.db
    .selectFrom('votes')
    .select('vote_key')
    .executeTakeFirstOrThrow();
  const own = app.seeded.contactIds[4] ?? '';
  calls = buildRouteCalls({
    contactId,
    // Those of a client she does see.
    moments: await momentsFor(app.emulator, LEA, own),
    starterId,
    ownerId: '751010',
    ballot,
    voteId: vote_key,
    requestId_: request_key,
    exportKey: '',
    importKey: '',
  });
});
afterAll(() => app.close());

it('finds what is to be hidden where it may be seen', async () => {
  const { body } = await callRoute(app, LEA, 'requestsRoute', calls);

  expect(JSON.stringify(body)).toContain(mark);
  expect(await rowsAbout()).toContain(contactId);
});

it.each(routeNames)(
  'tells nothing of a client that HubSpot hides, and takes nothing: %s',
  async (name) => {
    const before = await rowsAbout();
    const { status, body } = await callRoute(app, CHLOE, name, calls);

    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain(mark);
    expect(JSON.stringify(body)).not.toContain('"used":"');
    expect(await rowsAbout()).toBe(before);
  },
);
