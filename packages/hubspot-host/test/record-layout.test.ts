import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppCard } from '#host/project/features.ts';
import { openRecordLayout } from '#host/server/record-layout.ts';

const card = (
  uid: string,
  location: string,
  objectType = 'contacts',
): AppCard => ({
  uid,
  name: uid,
  description: '',
  location,
  objectTypes: [objectType],
  bundle: 'Course',
});
const cards = [
  card('course_preview', 'crm.preview'),
  card('course_sidebar', 'crm.record.sidebar'),
  card('course_tab', 'crm.record.tab'),
  card('course_record', 'crm.record.sidebar', 'p_course'),
];

let folder: string;
const open = async () =>
  openRecordLayout(join(folder, 'layout.json'), {
    cards,
    pages: null,
    settings: 'Preferences',
    bulkActions: [],
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layout-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('offers what the app has, every card placed where it may be', async () => {
  expect((await open()).view()).toEqual({
    installed: true,
    installPath: null,
    placed: {
      contacts: ['course_preview', 'course_sidebar', 'course_tab'],
      p_course: ['course_record'],
    },
    library: cards,
    pages: null,
    settings: 'Preferences',
    bulkActions: [],
  });
});

it('places no card after an installation until a person does', async () => {
  const layout = await open();
  await layout.install(false);
  const place = () => layout.place('contacts', 'course_tab', true);
  expect(await place()).toBe(false);
  await layout.install(true);
  expect(layout.view().placed).toEqual({});

  expect(await place()).toBe(true);
  expect(layout.view().placed).toEqual({
    contacts: ['course_tab'],
  });
});

it('places a card only on records of an object it names', async () => {
  const layout = await open();

  expect(await layout.place('contacts', 'course_record', true)).toBe(false);
  expect(await layout.place('p_course', 'course_record', false)).toBe(true);
  expect(layout.view().placed).toMatchObject({ p_course: [] });
});

it('keeps what people arranged', async () => {
  await (await open()).place('contacts', 'course_sidebar', false);

  expect((await open()).view().placed).toEqual({
    contacts: ['course_preview', 'course_tab'],
    p_course: ['course_record'],
  });
});

it('takes over what was arranged when there were cards on contacts only', async () => {
  writeFileSync(
    join(folder, 'layout.json'),
    JSON.stringify({ installed: true, placed: ['course_tab'] }),
  );

  expect((await open()).view().placed).toEqual({
    contacts: ['course_tab'],
  });
});

it('knows no card the app does not have', async () => {
  expect(await (await open()).place('contacts', 'another_card', true)).toBe(
    false,
  );
});

it('leaves installing an app with OAuth to its service, and takes its cards away with it', async () => {
  let isInstalled = false;
  const layout = await openRecordLayout(
    null,
    { cards, pages: null, settings: null, bulkActions: [] },
    {
      installPath: '/oauth/install',
      isInstalled: () => isInstalled,
      uninstall: () => {
        isInstalled = false;
      },
    },
  );
  const place = () => layout.place('contacts', 'course_tab', true);
  expect(layout.view()).toMatchObject({
    installed: false,
    placed: {},
    installPath: '/oauth/install',
  });
  await layout.install(true);
  expect(await place()).toBe(false);

  isInstalled = true;
  expect(await place()).toBe(true);
  // HubSpot, or another browser, ended it.
  isInstalled = false;
  expect(layout.view().placed).toEqual({});
  isInstalled = true;
  await layout.install(false);
  expect(layout.view()).toMatchObject({ installed: false, placed: {} });
});
