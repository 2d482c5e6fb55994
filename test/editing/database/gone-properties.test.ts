import { todayIn } from '#src/starters/today-in.ts';
import {
  goodFields,
  isOnCard,
  openEditor,
  publishStarter,
  readStarterRecord,
} from '#test/helpers/open-editor.ts';
import { readStarterRecordCard } from '#test/helpers/read-starter-record-card.ts';
import { readCard } from '#test/helpers/vote-on-card.ts';
import { NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

const properties = '/crm/properties/2026-09/contacts';

let app: TestApp;
let starterId: string;

/** Whatever HubSpot knows of properties is read again every ten minutes. */
const sweep = async () => {
  app.clock.now = new Date(app.clock.now.getTime() + 11 * 60_000);
  await app.service.catalogs.refresh(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
};

beforeEach(async () => {
  app = await startApp();
  await app.crm(NORA, 'POST', properties, {
    name: 'cheese',
    label: 'Favourite cheese',
    type: 'string',
    fieldType: 'text',
    groupName: 'contactinformation',
  });
  await app.crm(
    NORA,
    'PATCH',
    `/crm/objects/2026-09/contacts/${app.seeded.contactIds[0]}`,
    { properties: { cheese: 'Comté' } },
  );
  await app.service.catalogs.refresh(app.emulator.accountId);
  ({ starterId } = await publishStarter(app, {
    opener: 'People say that you sell a lot of {{contact.cheese}}.',
    whyNow: 'They told us of {{contact.cheese}}.',
  }));
});
afterEach(() => app.close());

it('says at once on record, cards and editor that a property is gone, with no clock moved', async () => {
  expect(await isOnCard(app, starterId)).toBe(true);
  await app.crm(NORA, 'DELETE', `${properties}/cheese`);

  expect(await readStarterRecordCard(app, starterId)).toMatchObject({
    presence: 'held',
    reasons: [
      expect.stringContaining('cheese') as string,
      expect.stringContaining('Why now') as string,
    ],
  });
  expect(await isOnCard(app, starterId)).toBe(false);
  const { check } = await openEditor(app, `?starter=${starterId}`);
  expect(JSON.stringify(check.faults)).toContain('cheese');
});

it('finds it out by itself, too, and writes it on the record', async () => {
  await app.crm(NORA, 'DELETE', `${properties}/cheese`);
  await sweep();

  expect(await isOnCard(app, starterId)).toBe(false);
  expect((await readStarterRecord(app, starterId))['held_because']).toContain(
    'cheese',
  );
});

it('is on cards again once the property is there again', async () => {
  await app.crm(NORA, 'DELETE', `${properties}/cheese`);
  await sweep();
  await app.crm(NORA, 'POST', properties, {
    name: 'cheese',
    label: 'Cheese',
    type: 'string',
    fieldType: 'text',
    groupName: 'contactinformation',
  });
  await sweep();

  expect(await readStarterRecordCard(app, starterId)).toMatchObject({
    presence: 'on',
  });
  expect(await isOnCard(app, starterId)).toBe(true);
});

it('follows a label that was changed, in the editor and in what it offers', async () => {
  await app.crm(NORA, 'PATCH', `${properties}/cheese`, {
    label: 'Best cheese',
  });
  await sweep();

  expect(await isOnCard(app, starterId)).toBe(true);
  const { fields } = await openEditor(app, `?starter=${starterId}`);
  expect(fields.opener).toBe(
    'People say that you sell a lot of [Best cheese].',
  );
});

it('says a fact by its new type everywhere once that was changed', async () => {
  await app.crm(NORA, 'PATCH', `${properties}/cheese`, {
    type: 'date',
    fieldType: 'date',
  });
  await sweep();

  const card = await readCard(app, app.seeded.contactIds[0] ?? '');
  expect(JSON.stringify(card)).toContain('"property":"cheese","kind":"date"');
  const { check } = await openEditor(app, `?starter=${starterId}`);
  expect(check.faults).toEqual([]);
});

it('agrees on a last day that passes between two readings of the catalog', async () => {
  const { starterId: ending } = await publishStarter(app, {
    title: 'Until tonight',
    opener: 'Until tonight there is room in {{contact.city}}.',
    question: goodFields.question,
    validUntil: todayIn('Europe/Paris', app.clock.now),
  });
  expect(await isOnCard(app, ending)).toBe(true);
  // Nothing is read again: only the day changes.
  app.clock.now = new Date(app.clock.now.getTime() + 24 * 3_600_000);

  expect(await isOnCard(app, ending)).toBe(false);
  const card = await readStarterRecordCard(app, ending);
  expect(card).not.toMatchObject({ presence: 'on' });
});
