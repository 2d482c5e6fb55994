import {
  callsRoute,
  HOUR_MS,
  pathOf,
  requestsRoute,
} from '@starters/contracts';
import { MOST_CLIENTS_AN_HOUR } from '#src/views/client-readings.ts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import { readCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';
/** As if Léa had asked for so many other clients, just now. */
const askForMany = (count: number) =>
  app.db
    .insertInto('client_readings')
    .values(
      Array.from({ length: count }, (_, index) => ({
        account_id: app.emulator.accountId,
        user_id: LEA,
        contact_id: `9${index}`,
        read_at: app.clock.now,
      })),
    )
    .execute();
const tooMany = {
  ok: false,
  reason: 'too_many_clients',
  message: expect.stringContaining(String(MOST_CLIENTS_AN_HOUR)) as string,
};

it('tells one person of no more clients than anybody opens within an hour', async () => {
  await askForMany(MOST_CLIENTS_AN_HOUR - 1);
  expect(await readCard(app, contact(0))).toMatchObject({ ok: true });

  expect(await readCard(app, contact(1))).toMatchObject(tooMany);
  expect(await readCard(app, contact(1), { as: TOM })).toMatchObject({
    ok: true,
  });
  // A client that is open already stays open.
  expect(await readCard(app, contact(0))).toMatchObject({ ok: true });
  app.clock.now = new Date(app.clock.now.getTime() + HOUR_MS);
  expect(await readCard(app, contact(1))).toMatchObject({ ok: true });
});

it('keeps colleagues’ requests, and places none, beyond the limit', async () => {
  await askForMany(MOST_CLIENTS_AN_HOUR);
  const path = pathOf(requestsRoute, { contactId: contact(0) });

  expect((await app.call(LEA, 'GET', path)).body).toMatchObject(tooMany);
  expect(
    (
      await app.call(LEA, 'PUT', path, {
        join: null,
        author: null,
        text: 'Their second shop',
      })
    ).body,
  ).toMatchObject(tooMany);
  expect(await app.db.selectFrom('requests').selectAll().execute()).toEqual([]);
});

it('counts each client of a list of calls', async () => {
  await askForMany(MOST_CLIENTS_AN_HOUR - 2);
  const call = (count: number) =>
    app.call(LEA, 'PUT', callsRoute.path, {
      contactIds: app.seeded.contactIds.slice(0, count),
    });

  expect((await call(2)).body).toMatchObject({ ok: true });
  expect((await call(5)).body).toMatchObject(tooMany);
});
