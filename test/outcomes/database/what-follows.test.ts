import {
  OUTCOME_SPLITS,
  type OutcomeBoard,
  outcomesRoute,
  pathOf,
  reviewRoute,
  settingsRoute,
  type SettingsOpened,
  starterReviewRoute,
} from '@starters/contracts';
import { readRecords } from '#test/helpers/read-records.ts';
import {
  addDeal,
  addMeeting,
  changeSettings,
  listOutcomeCalls,
  listOutcomeProperties,
  winDeal,
} from '#test/helpers/sales-records.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readVoteRecords, voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let starterId = '';
const team = [51_001, 51_002, 51_003, 51_004, 51_005];
const day = 86_400_000;

/** What happens each minute, until nothing is left to do. */
const work = async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    await app.service.sweep(app.emulator.accountId);
    await app.service.publish(app.emulator.accountId);
  }
};
const pass = (days: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + days * day);
};
const set = (values: Partial<SettingsOpened['values']>) =>
  changeSettings(app, values);
const figures = [
  'used_90d',
  'meetings_90d',
  'deals_90d',
  'won_180d',
  'first_deals_180d',
];
const readStarter = async () => {
  const records = await readRecords(app, app.seeded.starterTypeId, figures);

  return records.find(({ id }) => id === starterId)?.properties;
};

beforeAll(async () => {
  app = await startApp({ sharesClock: true });
  // Five people say the same starter to a client each: the uses are there before it is switched on.
  for (const [index, as] of team.entries()) {
    const used = await voteOnCard(
      app,
      app.seeded.contactIds[index] ?? '',
      { verdict: 'useful', reason: null, used: true },
      { as },
    );
    expect(used.answer).toMatchObject({ ok: true });
  }
  // All of them said to be of one starter, as if their cards had begun with it.
  const one = await app.db
    .selectFrom('votes')
    .select('starter_id')
    .executeTakeFirstOrThrow();
  starterId = one.starter_id;
  await app.db.updateTable('votes').set({ starter_id: starterId }).execute();
});
afterAll(() => app.close());

it('asks for nothing and adds no property while it is off', async () => {
  await work();

  expect(listOutcomeCalls(app)).toEqual([]);
  expect(await listOutcomeProperties(app)).toEqual([]);
  expect(
    await app.db.selectFrom('outcome_clients').selectAll().execute(),
  ).toEqual([]);
});

it('adds its properties and writes what each client was when an admin switches it on', async () => {
  await set({ readsOutcomes: true });
  await work();

  expect((await listOutcomeProperties(app)).length).toBe(8);
  const records = await readRecords(app, app.seeded.voteTypeId, [
    'lifecycle_when_voted',
    'client_when_voted',
    'verdict',
  ]);
  const used = records.filter(
    ({ properties }) => properties['client_when_voted'],
  );
  expect(used.length).toBe(5);
  expect(
    used.every(({ properties }) => properties['lifecycle_when_voted'] !== ''),
  ).toBe(true);
  expect(await readStarter()).toMatchObject({
    used_90d: '5',
    meetings_90d: '0',
    first_deals_180d: '0',
  });
});

it('writes the meeting, the deal and the first deal won to the starter as they follow', async () => {
  const [contactId = ''] = app.seeded.contactIds;
  pass(2);
  await addMeeting(app, contactId);
  pass(1);
  await work();
  expect(await readStarter()).toMatchObject({
    meetings_90d: '1',
    deals_90d: '0',
  });

  pass(20);
  const dealId = await addDeal(app, contactId, { amount: '987654.25' });
  pass(4);
  await work();
  expect(await readStarter()).toMatchObject({ deals_90d: '1', won_180d: '0' });

  pass(20);
  await winDeal(app, dealId);
  pass(8);
  await work();
  expect(await readStarter()).toMatchObject({
    won_180d: '1',
    first_deals_180d: '1',
  });
});

it('tells marketing on page, report card and the starter’s page, with no figure of a person', async () => {
  const read = async (path: string) => (await app.call(INES, 'GET', path)).body;
  const headline =
    '1 first deal with a new client followed 5 uses in 180 days.';

  expect(await read(reviewRoute.path)).toMatchObject({ outcomes: headline });
  const board = (await read(
    `${outcomesRoute.path}?split=starter`,
  )) as unknown as OutcomeBoard;
  expect(board.summary?.headline).toBe(headline);
  expect(board.summary?.ladder.map(({ rung, count }) => [rung, count])).toEqual(
    [
      ['shown', '0'],
      ['taken', '0'],
      ['used', '5'],
      ['met', '1'],
      ['opened', '1'],
      ['won', '1'],
      ['firstWon', '1'],
    ],
  );
  expect(board.rows.map(({ key }) => key)).toEqual([starterId]);
  for (const split of OUTCOME_SPLITS) {
    expect(await read(`${outcomesRoute.path}?split=${split}`)).toMatchObject({
      ok: true,
      split,
    });
  }
  const starter = await read(pathOf(starterReviewRoute, { starterId }));
  expect(starter).toMatchObject({
    outcomes: { headline, comparison: { kind: 'tooEarly' } },
  });
  expect(JSON.stringify([board, starter])).not.toMatch(/5100[1-5]/u);
});

it('keeps nothing of a deal but its id, stage and dates, unless the admin lets amounts be kept', async () => {
  const read = async () =>
    JSON.stringify(
      await app.db.selectFrom('outcome_clients').selectAll().execute(),
    );

  expect(await read()).not.toMatch(/secret|987654/u);
  expect(
    app.emulator.calls.filter(({ requestBody }) =>
      /"(?:amount|dealname|hs_meeting_title)"/u.test(requestBody ?? ''),
    ),
  ).toEqual([]);
  await set({ keepsAmounts: true });
  pass(8);
  await work();
  expect(await read()).toMatch(/"amount":987654\.25/u);
});

it('counts a deal that is re-opened or deleted no more, and leaves what the client was', async () => {
  const dealId = await app.db
    .selectFrom('outcome_clients')
    .select('deals')
    .execute()
    .then((rows) => rows.flatMap(({ deals }) => deals)[0]?.id ?? '');
  await app.crm(NORA, 'PATCH', `/crm/objects/2026-09/deals/${dealId}`, {
    properties: { dealstage: 'contractsent' },
  });
  pass(8);
  await work();
  expect(await readStarter()).toMatchObject({
    won_180d: '0',
    first_deals_180d: '0',
  });

  await app.crm(NORA, 'DELETE', `/crm/objects/2026-09/deals/${dealId}`);
  pass(8);
  await work();
  const kinds = await app.db
    .selectFrom('votes')
    .select('client_kind')
    .where('contact_id', '=', app.seeded.contactIds[0] ?? '')
    .execute();
  expect(kinds.map(({ client_kind }) => client_kind)).toEqual(['new']);
});

it('says which permission is taken away, asks no more, and tries again after an hour', async () => {
  app.emulator.scopes.granted = new Set([
    'crm.objects.contacts.read',
    'crm.objects.contacts.write',
    'crm.objects.companies.read',
    'crm.objects.owners.read',
    'crm.lists.read',
    'crm.objects.custom.read',
    'crm.objects.custom.write',
    'crm.schemas.custom.read',
    'crm.schemas.custom.write',
    'settings.users.read',
    'settings.users.teams.read',
  ]);
  await addDeal(app, app.seeded.contactIds[0] ?? '');
  pass(8);
  await work();
  const asked = listOutcomeCalls(app).length;
  await work();
  expect(listOutcomeCalls(app).length).toBe(asked);
  const { body } = await app.call(NORA, 'GET', settingsRoute.path);
  expect(body['outcomesRefused']).toMatch(/crm\.objects\.deals\.read/u);

  app.emulator.scopes.granted = null;
  app.clock.now = new Date(app.clock.now.getTime() + 3_700_000);
  await work();
  expect(
    (await app.call(NORA, 'GET', settingsRoute.path)).body['outcomesRefused'],
  ).toBeNull();
});

it('hides what rests on fewer than five people', async () => {
  await app.db
    .updateTable('votes')
    .set({ user_id: 51_002 })
    .where('user_id', 'in', [51_003, 51_004])
    .execute();
  const { body } = await app.call(INES, 'GET', outcomesRoute.path);
  const { summary, rows } = body as unknown as OutcomeBoard;

  expect(summary?.headline).toMatch(/^Fewer than five people/u);
  expect(
    [summary?.ladder, ...rows.map(({ counts }) => counts)]
      .flatMap((counts) => counts ?? [])
      .filter(
        ({ rung, count }) => !/shown|taken/u.test(rung) && count !== null,
      ),
  ).toEqual([]);
});

it('empties its figures and asks for nothing once it is off again', async () => {
  await set({ readsOutcomes: false });
  pass(2);
  const before = listOutcomeCalls(app).length;
  await work();

  expect(listOutcomeCalls(app).length).toBe(before);
  expect((await readStarter())?.['meetings_90d'] || null).toBeNull();
  expect((await readVoteRecords(app)).length).toBe(5);
});
