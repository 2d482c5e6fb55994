import {
  callsRoute,
  type CallsReady,
  cardRoute,
  DAY_MS,
  HOUR_MS,
  momentsOf,
  pathOf,
  requestsRoute,
  viewsRoute,
} from '@starters/contracts';
import { MOST_MISSED_AN_HOUR } from '#src/views/client-readings.ts';
import { LEA, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';
import { momentsFor } from '#tools/moments-for.ts';

/** In HubSpot she sees her own contacts, and nobody's. */
const CHLOE = 51_008;
const chloesOwner = '751008';
const leasOwner = '751001';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const give = (contactId: string, owner: string) =>
  app.crm(NORA, 'PATCH', `/crm/objects/2026-09/contacts/${contactId}`, {
    properties: { hubspot_owner_id: owner },
  });
/** A card's call, with what somebody put into it. */
const ask = async (as: number, contactId: string, moments: string) =>
  (
    await app.call(
      as,
      'GET',
      `${pathOf(cardRoute, { contactId })}?moments=${encodeURIComponent(moments)}`,
    )
  ).body;
const hubspotCalls = () => app.emulator.calls.length;
const unseen = {
  ok: false,
  reason: 'contact_unseen',
  message: expect.stringMatching(/HubSpot shows you this client/) as string,
};

/** Léa's client: Chloé does not see them, and Léa did something with them. */
const hideOne = async (): Promise<{ contactId: string; starterId: string }> => {
  const contactId = contact(3);
  await give(contactId, leasOwner);
  const { starterId } = await voteOnCard(app, contactId, {
    verdict: 'useful',
    reason: null,
    used: true,
  });
  await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId }), {
    join: null,
    author: null,
    text: 'Their second shop',
  });

  return { contactId, starterId };
};

it('tells who sees the client in HubSpot, and nobody who altered their card’s call', async () => {
  const { contactId } = await hideOne();
  const own = contact(4);
  await give(own, chloesOwner);

  expect(await readCard(app, own, { as: CHLOE })).toMatchObject({ ok: true });
  expect(await momentsFor(app.emulator, CHLOE, contactId)).toBe(momentsOf({}));
  for (const moments of [
    momentsOf({}),
    'null,null',
    'x,y',
    // Those of a client she does see, and hers with the other's way of writing.
    await momentsFor(app.emulator, CHLOE, own),
    `${app.clock.now.getTime()},${app.clock.now.getTime()}`,
  ]) {
    expect(await ask(CHLOE, contactId, moments)).toEqual(unseen);
  }
  expect(await readCard(app, contactId)).toMatchObject({ ok: true });
});

it('takes nothing on a client whose card was not shown: no request, no vote, no view', async () => {
  const { contactId, starterId } = await hideOne();
  const ofRequests = pathOf(requestsRoute, { contactId });
  const before = await app.db.selectFrom('views').selectAll().execute();

  expect((await app.call(CHLOE, 'GET', ofRequests)).body).toEqual(unseen);
  for (const request of [
    { join: null, author: null, text: 'Anything' },
    {
      join: await app.db
        .selectFrom('requests')
        .select('request_key')
        .executeTakeFirstOrThrow()
        .then((row) => row.request_key),
      author: null,
      text: '',
    },
  ]) {
    expect((await app.call(CHLOE, 'PUT', ofRequests, request)).body).toEqual(
      unseen,
    );
  }
  expect(
    (
      await app.call(CHLOE, 'PUT', pathOf(viewsRoute, { contactId }), {
        shown: [starterId],
        missing: [],
      })
    ).body,
  ).toEqual(unseen);
  const { body } = await app.call(CHLOE, 'PUT', callsRoute.path, {
    contacts: [{ contactId, moments: `${app.clock.now.getTime()},` }],
  });
  expect((body as unknown as CallsReady).contacts).toEqual([]);
  expect(
    await app.db.selectFrom('request_waiters').selectAll().execute(),
  ).toHaveLength(1);
  expect(await app.db.selectFrom('views').selectAll().execute()).toEqual(
    before,
  );
});

it('ends with the owner: who saw the client before does not know the new moment', async () => {
  const contactId = contact(5);
  await give(contactId, chloesOwner);
  const known = await momentsFor(app.emulator, CHLOE, contactId);
  expect(await ask(CHLOE, contactId, known)).toMatchObject({ ok: true });
  await new Promise((resolve) => setTimeout(resolve, 2));
  await give(contactId, leasOwner);
  expect(await readCard(app, contactId)).toMatchObject({ ok: true });

  expect(await ask(CHLOE, contactId, known)).toEqual(unseen);
});

it('reads the moments of a record once, whoever opens it, in whatever way they are written', async () => {
  const contactId = contact(0);
  await readCard(app, contactId);
  const before = hubspotCalls();
  const moments = await momentsFor(app.emulator, LEA, contactId);
  const inMs = moments
    .split(',')
    .map((each) => each && String(Date.parse(each)))
    .join();

  expect(startersOf(await readCard(app, contactId)).length).toBeGreaterThan(0);
  expect(await ask(51_003, contactId, inMs)).toMatchObject({ ok: true });
  expect(inMs).not.toBe(moments);
  expect(hubspotCalls()).toBe(before);
});

it('lets nobody guess: misses of an hour are counted, however many come at once', async () => {
  const { contactId } = await hideOne();
  const right = await momentsFor(app.emulator, LEA, contactId);
  const guesses = Array.from(
    { length: MOST_MISSED_AN_HOUR },
    (_, i) => `${i + 1},`,
  );
  for (let from = 0; from < guesses.length; from += 20) {
    await Promise.all(
      guesses
        .slice(from, from + 20)
        .map((guess) => ask(CHLOE, contactId, guess)),
    );
  }
  const before = hubspotCalls();

  expect(await ask(CHLOE, contactId, '7,7')).toMatchObject({
    ok: false,
    reason: 'too_many_clients',
  });
  expect(hubspotCalls()).toBe(before);
  // Nobody else is held up, and she may try again within the next hour.
  expect(await ask(LEA, contactId, right)).toMatchObject({ ok: true });
  app.clock.now = new Date(app.clock.now.getTime() + HOUR_MS);
  expect(await ask(CHLOE, contactId, '7,7')).toEqual(unseen);
});

it('blames nobody for HubSpot’s silence, and says so', async () => {
  const contactId = contact(6);
  await readCard(app, contact(0));
  const path = new RegExp(`/contacts/${contactId}`);
  app.emulator.failNext({ path, times: 20 });

  expect(await readCard(app, contactId)).toMatchObject({
    ok: false,
    reason: 'hubspot_unavailable',
  });
  const { missed } = await app.db
    .selectFrom('client_readings')
    .select('missed')
    .where('contact_id', '=', contactId)
    .executeTakeFirstOrThrow();
  expect(missed).toBe(0);
});

it('keeps a digest of the moments, and trusts an open card for a day', async () => {
  const contactId = contact(0);
  const moments = await momentsFor(app.emulator, LEA, contactId);
  await readCard(app, contactId);
  const kept = JSON.stringify(
    await app.db.selectFrom('record_marks').selectAll().execute(),
  );
  const [made = ''] = moments.split(',');

  expect(kept).toContain(contactId);
  expect(kept).not.toContain(made);
  expect(kept).not.toContain(String(Date.parse(made)));
  const sheet = () =>
    app.call(
      LEA,
      'GET',
      // With this it is not opened first.
      `${pathOf(requestsRoute, { contactId })}?unopened=1`,
    );
  expect((await sheet()).body).toMatchObject({ ok: true });
  app.clock.now = new Date(app.clock.now.getTime() + DAY_MS);
  expect((await sheet()).body).toEqual(unseen);
});
