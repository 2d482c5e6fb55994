import {
  callsRoute,
  HOUR_MS,
  pathOf,
  requestsRoute,
  voteRoute,
} from '@starters/contracts';
import { MOST_CLIENTS_AN_HOUR } from '#src/views/client-readings.ts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import { momentsFor } from '#tools/moments-for.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

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
const tooOften = { ok: false, reason: 'too_many_requests' };
/** Of a client whose card was not shown. */
const unseen = { ok: false, reason: 'contact_unseen' };

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
  expect(await readCard(app, contact(0))).toMatchObject(tooMany);
  const path = pathOf(requestsRoute, { contactId: contact(0) });

  expect((await app.call(LEA, 'GET', path)).body).toMatchObject(unseen);
  expect(
    (
      await app.call(LEA, 'PUT', path, {
        join: null,
        author: null,
        text: 'Their second shop',
      })
    ).body,
  ).toMatchObject(unseen);
  expect(await app.db.selectFrom('requests').selectAll().execute()).toEqual([]);
});

it('counts each client of a list of calls', async () => {
  await askForMany(MOST_CLIENTS_AN_HOUR - 2);
  const call = async (count: number) =>
    app.call(LEA, 'PUT', callsRoute.path, {
      contacts: await Promise.all(
        app.seeded.contactIds.slice(0, count).map(async (contactId) => ({
          contactId,
          moments: await momentsFor(app.emulator, LEA, contactId),
        })),
      ),
    });

  expect((await call(2)).body).toMatchObject({ ok: true });
  expect((await call(5)).body).toMatchObject(tooMany);
});

it('takes no more votes of one person within an hour than anybody clicks', async () => {
  const { ballot } = await voteOnCard(app, contact(0), { verdict: 'useful' });
  await app.db
    .insertInto('vote_requests')
    .values(
      Array.from({ length: 599 }, (_, index) => ({
        account_id: app.emulator.accountId,
        user_id: LEA,
        request_id: `clicked-${index}`,
        outcome: null,
        at: app.clock.now,
      })),
    )
    .execute();
  const again = async (as: number, sealed: string, baseRevision: number) =>
    (
      await app.call(
        as,
        'PUT',
        voteRoute.path,
        buildVoteRequest(sealed, { baseRevision, used: true }),
      )
    ).body;
  const [, other] = startersOf(await readCard(app, contact(0)));

  // Changed, and for the first time.
  expect(await again(LEA, ballot, 1)).toMatchObject(tooOften);
  expect(await again(LEA, other?.ballot ?? '', 0)).toMatchObject(tooOften);
  const [toms] = startersOf(await readCard(app, contact(0), { as: TOM }));
  expect(await again(TOM, toms?.ballot ?? '', 0)).toMatchObject({ ok: true });
  app.clock.now = new Date(app.clock.now.getTime() + HOUR_MS + 1);
  expect(await again(LEA, ballot, 1)).toMatchObject({ ok: true });
});

it('takes no more requests of one person within an hour than anybody writes', async () => {
  const place = async (index: number, as = LEA) =>
    (
      await app.call(
        as,
        'PUT',
        pathOf(requestsRoute, { contactId: contact(index) }),
        { join: null, author: null, text: `Something for number ${index}` },
      )
    ).body;
  for (let index = 0; index < 30; index += 1) {
    expect(await place(index)).toMatchObject({ ok: true });
  }

  expect(await place(30)).toMatchObject(tooOften);
  expect(await place(30, TOM)).toMatchObject({ ok: true });
});
