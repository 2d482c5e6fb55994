import {
  daysLater,
  editNatively,
  publishStarter,
  readStarterRecord,
} from '#test/helpers/open-editor.ts';
import { NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
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
  await app.service.sweep(app.emulator.accountId);
  await publish();
  expect((await readStarterRecord(app, starterId))['held_because']).toContain(
    'last day on cards',
  );
});

const ownFields = {
  usefulness: '1',
  voters: '99',
  label: 'proven',
  open_feedback: '7',
  last_vote_at: '2020-01-01T00:00:00.000Z',
  held_because: 'Because I say so',
  wordings: '[]',
  shown_30d: '1000',
  used_30d: '1000',
};

it('restores the app’s own fields that somebody edited by hand', async () => {
  const { starterId } = await publishStarter(app);
  await readCard(app, app.seeded.contactIds[0] ?? '');
  const settle = async () => {
    await app.service.catalogs.refresh(app.emulator.accountId);
    await publish();
  };
  const read = async () =>
    (
      (await app.crm(
        NORA,
        'GET',
        `/crm/objects/2026-09/${app.seeded.starterTypeId}/${starterId}?properties=${Object.keys(ownFields).join(',')}`,
      )) as { properties: Record<string, string | null> }
    ).properties;
  await settle();
  await settle();
  const before = await read();
  await editNatively(app, starterId, ownFields);
  expect(await read()).toMatchObject(ownFields);
  await settle();

  const restored = await read();
  for (const name of Object.keys(ownFields)) {
    expect([name, restored[name]]).toEqual([name, before[name]]);
  }
});

it('gives a last day to what was published in HubSpot without one, and keeps one that was set', async () => {
  const { starterId } = await publishStarter(app);
  const { starterId: other } = await publishStarter(app, { title: 'Another' });
  await editNatively(app, starterId, { valid_until: '' });
  await editNatively(app, other, { valid_until: '2027-12-24' });
  await app.service.catalogs.refresh(app.emulator.accountId);
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

it.each(Object.entries(ownFields).filter(([name]) => !name.endsWith('_30d')))(
  'sees that %s alone was edited by hand',
  async (name, value) => {
    const { starterId } = await publishStarter(app);
    const rollUp = async () =>
      (
        await app.service.catalogs.get(app.emulator.accountId)
      ).catalog.starters.find(({ id }) => id === starterId)?.rollUp;
    const before = await rollUp();
    await editNatively(app, starterId, { [name]: value });
    await app.service.catalogs.refresh(app.emulator.accountId);

    expect(await rollUp()).not.toBe(before);
  },
);
