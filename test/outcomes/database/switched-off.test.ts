import { createOutcomeStore, toFollowUp } from '#src/store/outcome-store.ts';
import {
  addDeal,
  changeSettings,
  winDeal,
} from '#test/helpers/sales-records.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

const pass = async (ms: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + ms);
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
};
const readClients = () =>
  app.db.selectFrom('outcome_clients').selectAll().execute();
const keep = async (rows: Awaited<ReturnType<typeof readClients>>) =>
  createOutcomeStore(app.db).saveClients(
    app.emulator.accountId,
    rows.map((row) => ({ followUp: toFollowUp(row), nextAt: row.next_at })),
  );

beforeAll(async () => {
  app = await startApp({ sharesClock: true });
  const [contactId = ''] = app.seeded.contactIds;
  await voteOnCard(app, contactId, {
    verdict: 'useful',
    reason: null,
    used: true,
  });
  await changeSettings(app, { readsOutcomes: true, keepsAmounts: true });
  await winDeal(app, await addDeal(app, contactId, { amount: '987654.25' }));
  await pass(60_000);
  await pass(60_000);
});
afterAll(() => app.close());

it('deletes amounts at once, and keeps none that a reading brings which began before', async () => {
  const before = await readClients();
  expect(JSON.stringify(before)).toContain('"amount":987654.25');
  await changeSettings(app, { keepsAmounts: false });
  expect(JSON.stringify(await readClients())).not.toContain('987654');

  expect(await keep(before)).toBe(true);
  expect((await readClients()).flatMap(({ deals }) => deals)).toMatchObject([
    { amount: null, isWon: true },
  ]);
});

it('deletes what was read of clients at once, and keeps nothing that such a reading brings', async () => {
  const before = await readClients();
  expect(before).toHaveLength(1);
  await changeSettings(app, { readsOutcomes: false });
  expect(await readClients()).toEqual([]);

  expect(await keep(before)).toBe(false);
  await app.db.updateTable('votes').set({ client_stage: null }).execute();
  const { vote_key } = await app.db
    .selectFrom('votes')
    .select('vote_key')
    .executeTakeFirstOrThrow();
  await createOutcomeStore(app.db).saveStages(
    app.emulator.accountId,
    new Map([[vote_key, 'customer']]),
  );
  expect(await readClients()).toEqual([]);
  expect(
    await app.db
      .selectFrom('votes')
      .select('vote_key')
      .where('client_stage', 'is not', null)
      .execute(),
  ).toEqual([]);
});

it('reads it once more when it is switched on again', async () => {
  await changeSettings(app, { readsOutcomes: true });
  await pass(60_000);

  expect(await readClients()).toHaveLength(1);
});
