import type { StarterFields } from '@starters/contracts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { createStarterRecords } from '#src/hubspot/starter-records.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const openRecords = () =>
  createStarterRecords(
    createHubSpotClient({
      accountId: ACCOUNT_ID,
      accessToken: 'test-access-token',
      baseUrl: app.emulatorUrl,
      sleep: async () => {},
    }),
    app.seeded.starterTypeId,
  );

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

test('what is created is read back as it was written', async () => {
  const records = openRecords();
  const [id = ''] = await records.create([{ ...fields, status: 'draft' }]);

  expect(await records.read(id)).toMatchObject({
    id,
    fields,
    status: 'draft',
    requestBrief: null,
  });
});

test('more than a hundred are created in the order given', async () => {
  const records = openRecords();
  const ids = await records.create(
    Array.from({ length: 130 }, (_, index) => ({
      ...fields,
      title: `Number ${index}`,
      status: 'draft' as const,
    })),
  );

  expect(ids).toHaveLength(130);
  expect((await records.read(ids[117] ?? ''))?.fields.title).toBe('Number 117');
});

test('a change leaves alone what it does not name', async () => {
  const records = openRecords();
  const [id = ''] = await records.create([{ ...fields, status: 'draft' }]);
  const before = await records.read(id);
  const overwritten = await records.update(
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
  const records = openRecords();
  const [id = ''] = await records.create([{ ...fields, status: 'draft' }]);
  const before = await records.read(id);
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
    { properties: { question: 'Written by hand?', theme: 'By hand' } },
  );
  const overwritten = await records.update(
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
  const records = openRecords();
  const [id = ''] = await records.create([{ ...fields, status: 'draft' }]);
  await app.crm(
    INES,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
  );

  expect(await records.read(id)).toBeNull();
});
