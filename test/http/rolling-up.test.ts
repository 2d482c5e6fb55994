import {
  daysLater,
  editNatively,
  publishStarter,
  readStarterRecord,
} from '#test/helpers/open-editor.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const publish = () => app.service.publish(app.emulator.accountId);

it('says on the record of a starter whose last day is past why it is off cards', async () => {
  const { starterId } = await publishStarter(app, { validUntil: '' });
  await publish();
  expect((await readStarterRecord(app, starterId))['held_because']).toBeFalsy();

  daysLater(app, 92);
  await app.service.readAnswers(app.emulator.accountId);
  await publish();
  expect((await readStarterRecord(app, starterId))['held_because']).toContain(
    'last day on cards',
  );
});

it('restores the app’s own fields that somebody edited by hand', async () => {
  const { starterId } = await publishStarter(app);
  await readCard(app, app.seeded.contactIds[0] ?? '');
  await publish();
  await app.service.deps.catalogs.refresh(app.emulator.accountId);
  await publish();
  await editNatively(app, starterId, { held_because: 'Because I say so' });
  expect((await readStarterRecord(app, starterId))['held_because']).toBe(
    'Because I say so',
  );
  await app.service.deps.catalogs.refresh(app.emulator.accountId);
  await publish();

  expect((await readStarterRecord(app, starterId))['held_because']).toBeFalsy();
});

it('gives a last day to what was published in HubSpot without one, and keeps one that was set', async () => {
  const { starterId } = await publishStarter(app);
  const { starterId: other } = await publishStarter(app);
  await editNatively(app, starterId, { valid_until: '' });
  await editNatively(app, other, { valid_until: '2027-12-24' });
  await app.service.deps.catalogs.refresh(app.emulator.accountId);
  await publish();
  const days =
    (Date.parse(
      (await readStarterRecord(app, starterId))['valid_until'] ?? '',
    ) -
      app.clock.now.getTime()) /
    86_400_000;

  expect(Math.round(days)).toBeGreaterThan(88);
  expect(Math.round(days)).toBeLessThan(92);
  expect((await readStarterRecord(app, other))['valid_until']).toBe(
    '2027-12-24',
  );
});
