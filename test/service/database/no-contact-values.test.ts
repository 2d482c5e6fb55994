import { pathOf, requestsRoute, viewsRoute } from '@starters/contracts';
import { sql } from 'kysely';
import { placesWith, readWhatLeaves } from '#test/helpers/read-what-leaves.ts';
import { LEA, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
/** Stands in each property of the client, and nowhere else. */
const mark = 'Zzyzx-Klient';

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

it('has no property of a client in any answer of HubSpot, table or page, whatever is done', async () => {
  const contactId = app.seeded.contactIds[0] ?? '';
  await app.crm(NORA, 'PATCH', `/crm/objects/2026-09/contacts/${contactId}`, {
    properties: {
      firstname: mark,
      lastname: mark,
      city: mark,
      email: `${mark}@client.example`.toLowerCase(),
    },
  });
  const { starterId } = await voteOnCard(app, contactId, {
    reason: 'wrong_fact',
    wrongFact: 'contact.city#17',
    used: true,
  });
  await app.call(LEA, 'PUT', pathOf(viewsRoute, { contactId }), {
    shown: [starterId],
    missing: [],
  });
  await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId }), {
    join: null,
    author: null,
    text: 'Something for this trade',
  });
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
  await app.service.reconcile(app.emulator.accountId);
  const places = await readWhatLeaves(app, { contactId, starterId });

  const isMarked = (text: string | null): boolean =>
    text?.toLowerCase().includes(mark.toLowerCase()) ?? false;
  expect(app.emulator.calls.length).toBeGreaterThan(10);
  expect(
    app.emulator.calls.filter(
      ({ requestBody, responseBody }) =>
        isMarked(requestBody) || isMarked(responseBody),
    ),
  ).toEqual([]);
  expect(placesWith(places, mark)).toEqual([]);
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
    app.db,
  );
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const { rows } = await sql<{ kept: string | null }>`
      select json_agg(each)::text as kept from ${sql.table(name)} as each`.execute(
      app.db,
    );
    expect([name, isMarked(rows[0]?.kept ?? null)]).toEqual([name, false]);
  }
  // It is there to be found.
  expect(
    isMarked(
      JSON.stringify(
        await app.crm(
          NORA,
          'GET',
          `/crm/objects/2026-09/contacts/${contactId}?properties=city`,
        ),
      ),
    ),
  ).toBe(true);
});
