import { createRecount } from '#src/service/create-recount.ts';
import { openPorts } from '#test/helpers/open-ports.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const countJudged = async () =>
  (await app.db.selectFrom('tallies').select('voters').execute()).filter(
    ({ voters }) => voters > 0,
  ).length;

it('counts votes while another replica drains the outbox', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await app.db
    .insertInto('leases')
    .values({
      account_id: app.emulator.accountId,
      name: 'outbox',
      token: 1,
      expires_at: new Date(Date.now() + 60_000),
    })
    .execute();
  const { isDone } = await app.service.publish(app.emulator.accountId);

  expect(isDone).toBe(false);
  // The starter and its translation: votes judge both.
  expect(await countJudged()).toBe(2);
});

/** The count of a replica that was just started, while HubSpot does not let the account be read. */
const recountAtStart = () =>
  createRecount({
    stores: openPorts(app),
    catalogs: { peek: () => null },
    now: () => app.clock.now,
  })(app.emulator.accountId);

it('counts translations before a replica has read HubSpot', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await recountAtStart();

  expect(await countJudged()).toBe(2);
});

it('leaves the count to later where no starters were ever read', async () => {
  await voteOnCard(app, app.seeded.contactIds[0] ?? '');
  await app.db.deleteFrom('catalogs').execute();
  await recountAtStart();
  expect(await countJudged()).toBe(0);

  await app.service.publish(app.emulator.accountId);
  expect(await countJudged()).toBe(2);
});
