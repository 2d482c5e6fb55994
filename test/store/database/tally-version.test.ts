import { createTallyStore } from '#src/store/tally-store.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

it('rises with each count of votes, and stays where nothing was counted', async () => {
  const { accountId } = app.emulator;
  const { readVersion, listWhole } = createTallyStore(app.db);
  const [contactId = ''] = app.seeded.contactIds;
  await app.service.publish(accountId);
  const before = await readVersion(accountId);
  await app.service.publish(accountId);
  expect(await readVersion(accountId)).toBe(before);

  const { starterId } = await voteOnCard(app, contactId);
  await app.service.publish(accountId);

  expect(await readVersion(accountId)).toBeGreaterThan(before);
  expect(
    (await listWhole(accountId)).find((each) => each.starterId === starterId),
  ).toMatchObject({ voters: 1 });
});

it('is nothing before anything was counted', async () => {
  expect(await createTallyStore(app.db).readVersion(1)).toBe(0);
});
