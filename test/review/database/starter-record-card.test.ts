import { readStarterRecordCard } from '#test/helpers/read-starter-record-card.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.close());

const visit = () => app.seeded.starterIds['visit']?.en ?? '';
const ask = (id = visit(), viewer = {}) =>
  readStarterRecordCard(app, id, viewer);
/** Writes a record in HubSpot's own screens. */
const write = (properties: Record<string, string>, id = visit()) =>
  app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${id}`,
    { properties },
  );

it('says that a starter is on the cards, and until when', async () => {
  await write({ valid_until: '2030-11-30' });

  expect(await ask()).toMatchObject({
    ok: true,
    presence: 'on',
    title: 'On the cards',
    reasons: ['Its last day is 30 November 2030.'],
    faults: null,
    figures: 'Nobody has voted on it yet.',
    label: null,
    feedback: [],
    ownWords: [],
    notice: null,
  });
});

it('says at once why a native edit holds it, all reasons and the cures', async () => {
  await ask();
  await write({
    opener: 'Evenings in {{contact.city are calm.',
    question: 'What do people in Hospitality ask you?',
  });
  const { presence, title, reasons } = await ask();

  expect({ presence, title }).toEqual({
    presence: 'held',
    title: 'Published, but kept off the cards',
  });
  expect(reasons).toEqual([
    expect.stringMatching(/^Opener – A fact is not closed/),
    expect.stringMatching(/^Question – It names the segment “Hospitality”/),
  ]);

  expect((await ask(visit(), { language: 'fr' })).reasons[0]).toMatch(
    /^Accroche – Un fait n’est pas fermé/,
  );
});

it('has it on the cards as soon as it is corrected', async () => {
  await write({ question: '' });
  expect((await ask()).reasons).toEqual([
    expect.stringContaining('A text is missing (Question)'),
  ]);
  await write({ question: 'What keeps you busy in {{contact.city}}?' });

  expect((await ask()).presence).toBe('on');
});

it.each<[string, Record<string, string>, string, RegExp]>([
  ['a draft', { status: 'draft' }, 'draft', /status to Published/],
  ['one without a status', { status: '' }, 'draft', /status to Published/],
  ['one that is retired', { status: 'retired' }, 'retired', /votes are kept/],
  [
    'one that begins later',
    { starts_on: '2031-01-01', valid_until: '' },
    'later',
    /first day is 1 January 2031/,
  ],
  [
    'one that is over',
    { valid_until: '2020-02-01', starts_on: '' },
    'over',
    /^Its last day on cards was 1 February 2020\. If it is still true/,
  ],
  [
    'one that is requested',
    { status: 'requested', request_brief: 'Something on their season' },
    'requested',
    /“Something on their season”/,
  ],
])('says where %s stands', async (_, properties, presence, reason) => {
  await write(properties);
  const said = await ask();

  expect(said.presence).toBe(presence);
  expect(said.reasons[0]).toMatch(reason);
});

it('tells of a draft what to correct before it is published', async () => {
  await write({ status: 'draft', opener: '' });
  const { faults } = await ask();

  expect(faults).toEqual({
    title: 'Fix before publishing',
    notes: [expect.stringMatching(/^A text is missing \(Opener\)/)],
  });
});

it('knows a record that was made in HubSpot a second ago', async () => {
  await ask();
  const { id } = (await app.crm(
    INES,
    'POST',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}`,
    { properties: { title: 'Just now', status: 'draft' } },
  )) as { id: string };

  expect(await ask(id)).toMatchObject({
    ok: true,
    presence: 'draft',
    reasons: [expect.stringMatching(/^Fix what is named below/)],
    faults: {
      notes: [
        expect.stringMatching(
          /^A text is missing \(Opener, Question, and Why now\)/,
        ),
      ],
    },
  });
});

it('refuses a record that is not there, or no longer', async () => {
  expect(await ask('404')).toMatchObject({ ok: false, reason: 'starter_gone' });
  await ask();
  await app.crm(
    INES,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${visit()}`,
  );

  expect(await ask()).toMatchObject({ ok: false, reason: 'starter_gone' });
});

it.each(['404%2Fassociations%2Fcontacts', '..%2F0-1%2F1', 'x'])(
  'asks HubSpot nothing about %s',
  async (id) => {
    await ask();
    const before = app.emulator.calls.length;

    expect(await ask(id)).toMatchObject({ ok: false, reason: 'starter_gone' });
    expect(app.emulator.calls).toHaveLength(before);
  },
);

it('gives advice by the same linter as the editor', async () => {
  await write({ question: 'Do you like our solution in {{contact.city}}?' });
  const { presence, advice } = await ask();

  expect(presence).toBe('on');
  expect(advice).toContainEqual(
    expect.stringMatching(/^Question – “Do …” can be answered with yes or no/),
  );
});

it('says that there is nothing to correct', async () => {
  await write({
    opener: 'The season in {{contact.city}} begins soon.',
    question: 'What do you dread most about it?',
    why_now: 'Wrote to us on {{contact.recent_conversion_date}}.',
  });

  expect((await ask()).advice).toEqual(['Nothing to fix.']);
});

it('shows how it last stood while HubSpot does not answer', async () => {
  await ask();
  app.emulator.faults.down = true;

  expect(await ask()).toMatchObject({
    ok: true,
    presence: 'on',
    notice: expect.stringContaining('HubSpot is not responding'),
  });
});

it('is shown to marketing and admins; a salesperson is told where to look', async () => {
  expect((await ask(visit(), { as: NORA })).ok).toBe(true);
  for (const as of [LEA, TOM]) {
    expect(await ask(visit(), { as })).toEqual({
      ok: false,
      reason: 'starter_record_of_marketing',
      message: expect.stringContaining('On a client’s record you’ll find'),
    });
  }
});
