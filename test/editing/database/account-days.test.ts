import {
  isOnCard,
  publishStarter,
  readStarterRecord,
} from '#test/helpers/open-editor.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

/** The account's clocks are Paris’s, an hour ahead in winter. */
const setClock = (at: string) => {
  app.clock.now = new Date(at);
};

it('begins and ends a starter at midnight of the account, and counts its term from there', async () => {
  setClock('2027-01-14T22:30:00Z');
  const { starterId: begins } = await publishStarter(app, {
    title: 'Begins',
    startsOn: '2027-01-15',
  });
  const { starterId: ends } = await publishStarter(app, {
    title: 'Ends',
    validUntil: '2027-01-14',
  });
  expect(await isOnCard(app, begins)).toBe(false);
  expect(await isOnCard(app, ends)).toBe(true);

  setClock('2027-01-14T23:30:00Z');
  expect(await isOnCard(app, begins)).toBe(true);
  expect(await isOnCard(app, ends)).toBe(false);
  const { starterId } = await publishStarter(app, { title: 'Is new' });
  expect((await readStarterRecord(app, starterId))['valid_until']).toBe(
    '2027-04-15',
  );
});
