import {
  choicesRoute,
  pathOf,
  type Sheet,
  viewsRoute,
} from '@starters/contracts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import { readRecords } from '#test/helpers/read-records.ts';
import { editNatively } from '#test/helpers/open-editor.ts';
import { readCard, voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
const contact = () => app.seeded.contactIds[1] ?? '';

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const put = async (body: object, as = LEA) =>
  (await app.call(as, 'PUT', choicesRoute.path, body)).body as unknown as Sheet;
const say = (text: string, as = LEA) => put({ text, forget: null }, as);
const meOf = async (as = LEA) => (await readCard(app, contact(), { as })).me;
const labelsOf = async (as = LEA) =>
  (await readCard(app, contact(), { as })).sheets.map(({ label }) => label);

it('keeps where somebody is for them alone, and forgets it for good', async () => {
  await say('Lyon');
  const sheet = await say('Bristol, 3 December');

  expect(sheet.entries.map(({ text }) => text)).toEqual([
    'You are based in Lyon.',
    expect.stringMatching(/^You will be in Bristol on 3 December 20\d\d\.$/),
  ]);
  expect(await meOf()).toMatchObject({
    city: 'Lyon',
    'in bristol': expect.stringMatching(/-12-03$/) as string,
  });
  expect(await meOf(TOM)).toEqual({});
  expect(await labelsOf()).toContain('Your 2 choices');
  expect((await readCard(app, contact(), { as: TOM })).sheets).toContainEqual({
    label: 'About you',
    path: choicesRoute.path,
  });

  for (const { actions } of sheet.entries) await put(actions[0]?.body ?? {});
  expect(await meOf()).toEqual({});
  expect(
    await app.db.selectFrom('speaker_facts').selectAll().execute(),
  ).toEqual([]);
});

it('says what to write where it is no town', async () => {
  expect(await say('N/A')).toEqual({
    ok: false,
    reason: 'place_unclear',
    message: expect.stringContaining('“Leeds, 4 December”') as string,
  });
  expect(await meOf()).toEqual({});
});

it('asks once where a starter needs it, until there is an answer or a no', async () => {
  expect(await labelsOf()).not.toContain('Where are you based?');
  await editNatively(app, app.seeded.starterIds['since']?.en ?? '', {
    opener:
      'I’m based in {{me.city}}, and you last heard from us on {{contact.notes_last_contacted}}.',
  });
  await app.service.catalogs.refresh(app.emulator.accountId);
  expect(await labelsOf()).toContain('Where are you based?');

  const { body } = await app.call(LEA, 'GET', choicesRoute.path);
  const { entries } = body as unknown as Sheet;
  expect(entries[0]?.actions[0]?.label).toBe('Don’t ask me');
  await put(entries[0]?.actions[0]?.body ?? {});
  expect(await labelsOf()).not.toContain('Where are you based?');
  expect(await labelsOf(TOM)).toContain('Where are you based?');
  await say('Leeds', TOM);
  expect(await labelsOf(TOM)).toContain('Your choice');
});

it('reports nothing of it: not to HubSpot, and not as what clients lack', async () => {
  await say('Ashby-de-la-Zouch');
  await app.call(LEA, 'PUT', pathOf(viewsRoute, { contactId: contact() }), {
    shown: [],
    missing: ['me.visit_date', 'contact.city'],
  });
  await voteOnCard(app, contact(), { reason: 'not_true_of_me' });
  await app.service.publish(app.emulator.accountId);

  expect(app.emulator.snapshot()).not.toContain('Ashby');
  expect(
    await app.db.selectFrom('empty_cards').select('missing').execute(),
  ).toEqual([{ missing: ['contact.city'] }]);
});

it('returns a line that is not true of the salesperson to its author, and counts it', async () => {
  const { answer, starterId } = await voteOnCard(app, contact(), {
    reason: 'not_true_of_me',
  });

  expect(answer.message).toMatch(/reads this and answers here/);
  await app.service.publish(app.emulator.accountId);
  const [vote] = (
    await readRecords(app, app.seeded.voteTypeId, [
      'reason',
      'starter_record_id',
    ])
  ).filter(({ properties }) => properties['reason'] === 'not_true_of_me');
  expect(vote?.properties['starter_record_id']).toBe(starterId);
});
