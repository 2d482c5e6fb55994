import {
  DAY_MS,
  type OutcomeBoard,
  outcomesRoute,
  pathOf,
  settingsRoute,
  type SettingsOpened,
  viewsRoute,
} from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { insertRows } from '#test/helpers/insert-rows.ts';
import {
  addDeal,
  addMeeting,
  changeSettings,
  listOutcomeCalls,
  winDeal,
} from '#test/helpers/sales-records.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { readCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let contacts: string[] = [];
let alone: string[] = [];
let served: string[] = [];

/** What happens each minute, until nothing is left to do. */
const work = async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    await app.service.sweep(app.emulator.accountId);
    await app.service.publish(app.emulator.accountId);
  }
};
const pass = (days: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + days * DAY_MS);
};
const listCompared = () =>
  app.db.selectFrom('compared_clients').selectAll().execute();
const listRead = () =>
  app.db.selectFrom('outcome_clients').selectAll().execute();
const openBoard = async () => {
  const { body } = await app.call(INES, 'GET', outcomesRoute.path);

  return (body as unknown as OutcomeBoard).summary;
};
const openSettings = async () =>
  (await app.call(NORA, 'GET', settingsRoute.path))
    .body as unknown as SettingsOpened;

beforeAll(async () => {
  app = await startApp({ sharesClock: true });
  contacts = app.seeded.contactIds.slice(0, 12);
});
afterAll(() => app.close());

it('leaves nobody alone by default, and takes nobody in', async () => {
  const cards = await Promise.all(contacts.map((id) => readCard(app, id)));

  expect(cards.filter(({ candidates }) => candidates.length === 0)).toEqual([]);
  expect(await listCompared()).toEqual([]);
});

it('tells the admin before it starts what a share costs and how long it takes at this volume', async () => {
  const { holdOut, values } = await openSettings();
  expect(values.holdOutPercent).toBe(0);
  expect(holdOut.map(({ percent }) => percent)).toEqual([0, 5, 10, 20, 30]);
  expect(holdOut[1]?.forecast).toBe(textsIn('en').holdOutWords.unknown);

  // In four weeks 400 openings of 200 clients, by two people.
  await insertRows(
    app,
    'views',
    Array.from({ length: 400 }, (_, index) => ({
      account_id: app.emulator.accountId,
      user_id: index < 200 ? LEA : TOM,
      contact_id: `${70_000 + (index % 200)}`,
      day: new Date(app.clock.now.getTime() - 5 * DAY_MS)
        .toISOString()
        .slice(0, 10),
      starter_id: '1',
      slot: 0,
    })),
  );
  expect((await openSettings()).holdOut[3]).toEqual({
    percent: 20,
    label: '20% of clients',
    forecast:
      'At the volume of the last four weeks about 20 openings a week of 100 would show no starter. A difference of 10 points in the share of clients with a meeting can be told within 22 weeks, one of 5 points within 80 weeks.',
  });
});

it('refuses a share that is none, and says what is allowed', async () => {
  const { base, values } = await openSettings();
  for (const holdOutPercent of [-1, 51, 2.5]) {
    const { body } = await app.call(NORA, 'PUT', settingsRoute.path, {
      base,
      values: { ...values, holdOutPercent },
    });
    expect(body).toMatchObject({ ok: false });
    expect(body['message']).toMatch(/\S/u);
  }
});

it('leaves nobody alone while nothing that follows is read', async () => {
  await changeSettings(app, { holdOutPercent: 50 });
  const cards = await Promise.all(contacts.map((id) => readCard(app, id)));

  expect(cards.filter(({ candidates }) => candidates.length === 0)).toEqual([]);
  expect(await listCompared()).toEqual([]);
});

it('shows no starter to those drawn, says so and why, and takes both sides in', async () => {
  await changeSettings(app, { readsOutcomes: true });
  const cards = new Map<string, Awaited<ReturnType<typeof readCard>>>();
  for (const id of contacts) cards.set(id, await readCard(app, id));
  alone = contacts.filter((id) => cards.get(id)?.candidates.length === 0);
  served = contacts.filter((id) => !alone.includes(id));
  expect(alone.length).toBeGreaterThan(1);
  expect(served.length).toBeGreaterThan(1);

  const { title, text } = textsIn('en').leftAlone;
  for (const id of alone) {
    expect(cards.get(id)?.texts).toMatchObject({
      emptyTitle: title,
      nothingWritten: text,
      allAside: text,
    });
  }
  expect(JSON.stringify(served.map((id) => cards.get(id)))).not.toContain(text);
  expect(
    (await readCard(app, alone[0] ?? '', { language: 'fr' })).texts
      .nothingWritten,
  ).toBe(textsIn('fr').leftAlone.text);
  expect(
    (await listCompared())
      .filter(({ is_left_alone }) => is_left_alone)
      .map(({ contact_id }) => contact_id)
      .sort(),
  ).toEqual([...alone].sort());
  expect(await listCompared()).toHaveLength(contacts.length);
});

it('stays as it was drawn on later days and for other people, and keeps the first opening', async () => {
  const before = await listCompared();
  pass(3);
  for (const id of contacts) {
    const card = await readCard(app, id, { as: TOM });
    expect(card.candidates.length === 0).toBe(alone.includes(id));
  }
  expect(await listCompared()).toEqual(before);
});

it('does not count them as clients without a starter', async () => {
  const [id = ''] = alone;
  const path = pathOf(viewsRoute, { contactId: id });
  await app.call(LEA, 'PUT', path, { shown: [], missing: [] });

  const of = (table: 'empty_cards' | 'card_openings') =>
    app.db
      .selectFrom(table)
      .select('contact_id')
      .where('contact_id', '=', id)
      .execute();
  expect(await of('empty_cards')).toEqual([]);
  expect(await of('card_openings')).toHaveLength(1);
});

it('reads what followed of both sides, three times a client, and compares when their days are over', async () => {
  await work();
  expect(await listRead()).toHaveLength(contacts.length);
  const [served0 = ''] = served;
  await addMeeting(app, served0);
  await winDeal(app, await addDeal(app, served0));
  pass(5);
  app.emulator.calls.length = 0;
  await work();
  // Nobody heard a starter: nothing is due before their days are over.
  expect(listOutcomeCalls(app)).toEqual([]);
  expect((await openBoard())?.holdOut.map(({ kind }) => kind)).toEqual([
    'tooEarly',
    'tooEarly',
  ]);

  pass(11);
  await work();
  const meetings = (await openBoard())?.holdOut[0]?.sentence ?? '';
  expect(meetings).toMatch(
    new RegExp(
      `over for ${served.length} clients? with starters and ${alone.length} without`,
      'u',
    ),
  );
  const row = (await listRead()).find(
    ({ contact_id }) => contact_id === served0,
  );
  expect(row?.touches).toHaveLength(1);

  pass(170);
  await work();
  expect((await listRead()).map(({ next_at }) => next_at)).toEqual(
    contacts.map(() => null),
  );
  app.emulator.calls.length = 0;
  pass(30);
  await work();
  expect(listOutcomeCalls(app)).toEqual([]);
});

it('shows the difference once ten clients of either side are over, from five people on', async () => {
  const at = new Date(app.clock.now.getTime() - 400 * DAY_MS);
  const many = Array.from({ length: 120 }, (_, index) => ({
    contactId: `${80_000 + index}`,
    isLeftAlone: index < 40,
    // Half of those with starters, an eighth of those without.
    hasMet: index < 40 ? index % 8 === 0 : index % 2 === 0,
  }));
  await insertRows(
    app,
    'compared_clients',
    many.map(({ contactId, isLeftAlone }) => ({
      account_id: app.emulator.accountId,
      contact_id: contactId,
      entered_at: at,
      is_left_alone: isLeftAlone,
    })),
  );
  await insertRows(
    app,
    'outcome_clients',
    many.map(({ contactId, hasMet }) => ({
      account_id: app.emulator.accountId,
      contact_id: contactId,
      company_id: null,
      had_won: false,
      first_won_at: null,
      deals: '[]',
      touches: JSON.stringify(
        hasMet ? [{ id: `m${contactId}`, kind: 'meeting', at }] : [],
      ),
      read_at: app.clock.now,
      next_at: null,
    })),
  );
  expect((await openBoard())?.holdOut[0]).toEqual({
    kind: 'tooEarly',
    sentence: textsIn('en').outcomeWords.holdOut.tooFewPeople,
  });

  await insertRows(
    app,
    'card_openings',
    many.map(({ contactId }, index) => ({
      account_id: app.emulator.accountId,
      user_id: 61_000 + (index % 5),
      contact_id: contactId,
      opened_at: app.clock.now,
      opened_before: null,
    })),
  );
  const [meetings, deals] = (await openBoard())?.holdOut ?? [];
  expect(meetings?.kind).toBe('compared');
  expect(meetings?.sentence).toMatch(
    /^Of \d+ clients with starters, \d+ of 100 had a meeting or reply within 14 days .* The difference in points: \+\d/u,
  );
  expect(deals?.sentence).toMatch(/no difference that could not be chance/u);
  expect(JSON.stringify([meetings, deals])).not.toMatch(/6100\d|5100\d/u);
});
