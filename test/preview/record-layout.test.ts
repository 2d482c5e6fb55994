import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAppFeatures } from 'hubspot-host/server/app-features.ts';
import { openRecordLayout } from 'hubspot-host/server/record-layout.ts';

let folder: string;
const open = async () =>
  openRecordLayout(
    join(folder, 'layout.json'),
    await readAppFeatures(process.cwd()),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layout-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('offers the cards that the manifest files name', async () => {
  expect((await open()).view().library).toMatchObject([
    { uid: 'conversation_starters_preview', location: 'crm.preview' },
    {
      uid: 'conversation_starters_sidebar',
      location: 'crm.record.sidebar',
      objectTypes: ['contacts'],
      bundle: 'ConversationStarters',
    },
    { uid: 'conversation_starters_tab', location: 'crm.record.tab' },
    {
      uid: 'starter_record_sidebar',
      location: 'crm.record.sidebar',
      objectTypes: ['p_conversation_starter'],
      bundle: 'StarterRecord',
    },
  ]);
});

it('places no card after an installation until a person does', async () => {
  const layout = await open();
  await layout.install(false);
  const place = () =>
    layout.place('contacts', 'conversation_starters_tab', true);
  expect(await place()).toBe(false);
  await layout.install(true);
  expect(layout.view().placed).toEqual({});

  expect(await place()).toBe(true);
  expect(layout.view().placed).toEqual({
    contacts: ['conversation_starters_tab'],
  });
});

it('places a card only on records of an object it names', async () => {
  const layout = await open();

  expect(await layout.place('contacts', 'starter_record_sidebar', true)).toBe(
    false,
  );
  expect(
    await layout.place(
      'p_conversation_starter',
      'starter_record_sidebar',
      false,
    ),
  ).toBe(true);
  expect(layout.view().placed).toMatchObject({ p_conversation_starter: [] });
});

it('keeps what people arranged', async () => {
  await (
    await open()
  ).place('contacts', 'conversation_starters_sidebar', false);

  expect((await open()).view().placed).toEqual({
    contacts: ['conversation_starters_preview', 'conversation_starters_tab'],
    p_conversation_starter: ['starter_record_sidebar'],
  });
});

it('takes over what was arranged when there were cards on contacts only', async () => {
  writeFileSync(
    join(folder, 'layout.json'),
    JSON.stringify({ installed: true, placed: ['conversation_starters_tab'] }),
  );

  expect((await open()).view().placed).toEqual({
    contacts: ['conversation_starters_tab'],
  });
});

it('knows no card the app does not have', async () => {
  expect(await (await open()).place('contacts', 'another_card', true)).toBe(
    false,
  );
});
