import type { StarterFields } from '@starters/contracts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { createStarterWriter } from '#src/hubspot/starter-writer.ts';
import { createStarterRecords } from '#src/hubspot/starter-records.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const fields: StarterFields = {
  ...emptyFields,
  title: 'After the fair',
  opener: 'You were at the fair in {{contact.city}}.',
  question: 'What did you take home from it?',
  whyNow: 'They live in {{contact.city}}.',
  channels: ['call', 'meeting'],
  theme: 'Fairs',
  startsOn: '2026-11-01',
};

/** Records of one account, and a new one in them. */
const openRecords = async () => {
  const client = createHubSpotClient({
    accountId: ACCOUNT_ID,
    accessToken: 'test-access-token',
    baseUrl: app.emulatorUrl,
    sleep: async () => {},
  });
  const { starterTypeId } = app.seeded;
  const writer = createStarterWriter(client, starterTypeId);
  const id = await writer.create('key', { ...fields, status: 'draft' });
  if (id === null) throw new Error('The record was there already.');

  return { ...createStarterRecords(client, starterTypeId), writer, id };
};

test('what is created is read back as it was written', async () => {
  const { id, ...records } = await openRecords();

  expect(await records.read(id)).toMatchObject({
    id,
    fields,
    status: 'draft',
    requestBrief: null,
  });
});

test('a key is used once, and its record is found by it', async () => {
  const { id, writer, ...records } = await openRecords();

  expect(await writer.create('key', { ...fields, status: 'draft' })).toBeNull();
  expect(await records.findByKey('key')).toMatchObject({ id, fields });
  expect(await records.findByKey('another')).toBeNull();
});

test('a change leaves alone what it does not name', async () => {
  const { id, writer, ...records } = await openRecords();
  const before = await records.read(id);
  const overwritten = await writer.update(
    id,
    { question: 'Why did you go?', status: 'published' },
    before?.updatedAt ?? 0,
  );

  expect(overwritten).toEqual([]);
  expect(await records.read(id)).toMatchObject({
    fields: { ...fields, question: 'Why did you go?' },
    status: 'published',
  });
});

test('what somebody wrote in HubSpot in the same moment is given back', async () => {
  const { id, writer, ...records } = await openRecords();
  const before = await records.read(id);
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
    { properties: { question: 'Written by hand?', theme: 'By hand' } },
  );
  const overwritten = await writer.update(
    id,
    { question: 'Why did you go?' },
    before?.updatedAt ?? 0,
  );

  expect(overwritten).toEqual([
    { field: 'question', value: 'Written by hand?' },
  ]);
  expect((await records.read(id))?.fields.theme).toBe('By hand');
});

test('an archived record is not there', async () => {
  const { id, ...records } = await openRecords();
  await app.crm(
    INES,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
  );

  expect(await records.read(id)).toBeNull();
});
