import { createComparedStore } from '#src/store/compared-store.ts';
import { createEraseStore } from '#src/store/erase-store.ts';
import { createIdentityStore } from '#src/store/identity-store.ts';
import {
  addDeal,
  addMeeting,
  changeSettings,
  winDeal,
} from '#test/helpers/sales-records.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readCard, voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let contacts: string[] = [];
let heard = '';

/** What happens each minute, until nothing is left to do. */
const work = async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    await app.service.sweep(app.emulator.accountId);
    await app.service.publish(app.emulator.accountId);
  }
};
const listCompared = () =>
  app.db.selectFrom('compared_clients').selectAll().execute();
const listRead = () =>
  app.db.selectFrom('outcome_clients').selectAll().execute();
const clientOf = (contactId: string) => ({
  contactId,
  enteredAt: app.clock.now,
  isLeftAlone: true,
});

beforeAll(async () => {
  app = await startApp({ sharesClock: true });
  contacts = app.seeded.contactIds.slice(0, 8);
  await changeSettings(app, { readsOutcomes: true, holdOutPercent: 30 });
  for (const id of contacts) {
    const { candidates } = await readCard(app, id);
    if (candidates.length > 0) heard = id;
  }
  await work();
  // All of it before they hear anything.
  await addMeeting(app, heard);
  await winDeal(app, await addDeal(app, heard));
  app.clock.now = new Date(app.clock.now.getTime() + 16 * 86_400_000);
  await work();
  await voteOnCard(app, heard, { verdict: 'useful', reason: null, used: true });
});
afterAll(() => app.close());

it('takes nobody in with a share that has been changed since the card was asked for', async () => {
  const { accountId } = app.emulator;
  const store = createComparedStore(app.db);
  await store.enter(accountId, 20, clientOf('90001'));
  expect(await listCompared()).toHaveLength(contacts.length);

  await store.enter(accountId, 30, clientOf('90001'));
  await store.enter(accountId, 30, {
    ...clientOf('90001'),
    isLeftAlone: false,
  });
  expect(
    (await listCompared()).filter(({ contact_id }) => contact_id === '90001'),
  ).toMatchObject([{ is_left_alone: true }]);
});

it('keeps the side of clients who were merged, and forgets who is erased', async () => {
  const { accountId } = app.emulator;
  await createIdentityStore(app.db).moveContacts(
    accountId,
    [{ id: '90002', oldIds: ['90001'] }],
    app.clock.now,
  );
  const ids = (await listCompared()).map(({ contact_id }) => contact_id);
  expect(ids).toContain('90002');
  expect(ids).not.toContain('90001');

  expect(
    await createEraseStore(app.db).eraseContact(accountId, '90002'),
  ).toMatchObject({ compared_clients: 1 });
  expect(await listCompared()).toHaveLength(contacts.length);
});

it('begins again with another share: who took part and what was read for it is forgotten', async () => {
  expect(await listRead()).toHaveLength(contacts.length);
  await changeSettings(app, { holdOutPercent: 20 });

  expect(await listCompared()).toEqual([]);
  const [left, ...others] = await listRead();
  expect(others).toEqual([]);
  expect(left).toMatchObject({ contact_id: heard, had_won: false });
  expect(left?.touches).toHaveLength(1);
});

it('forgets what came before the use as well, but that the client had bought by then', async () => {
  await work();

  expect(await listRead()).toMatchObject([
    { contact_id: heard, had_won: true, deals: [], touches: [] },
  ]);
});

it('ends with the reading of what follows', async () => {
  await readCard(app, heard);
  await readCard(app, contacts[0] ?? '');
  expect((await listCompared()).length).toBeGreaterThan(0);

  await changeSettings(app, { readsOutcomes: false });
  expect(await listCompared()).toEqual([]);
  expect(await listRead()).toEqual([]);
});
