import { choicesRoute, type Sheet } from '@starters/contracts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
const contact = () => app.seeded.contactIds[0] ?? '';

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const choose = async (
  kind: unknown,
  target: unknown,
  choice: unknown,
  as = LEA,
) =>
  (await app.call(as, 'PUT', choicesRoute.path, { kind, target, choice }))
    .body as unknown as Sheet;
const undoAll = async () => {
  const { body } = await app.call(LEA, 'GET', choicesRoute.path);
  for (const { actions } of (body as unknown as Sheet).entries) {
    await app.call(LEA, 'PUT', choicesRoute.path, actions[0]?.body);
  }
};
const idsOf = async (as = LEA) =>
  startersOf(await readCard(app, contact(), { as })).map(
    ({ starterId }) => starterId,
  );

afterEach(undoAll);

it('mutes a conversation in all its languages, at once and for oneself alone', async () => {
  const [first] = startersOf(await readCard(app, contact()));
  const [mute] = first?.mutes ?? [];
  const before = await idsOf();
  await app.call(LEA, 'PUT', mute?.path ?? '', mute?.body);

  const gone = before.filter((id) => id !== first?.starterId);
  expect(await idsOf()).not.toContain(first?.starterId);
  expect((await idsOf()).length).toBeLessThanOrEqual(gone.length);
  expect((await idsOf(TOM)).sort()).toEqual(before.sort());
});

it('mutes a theme and an author', async () => {
  const [first] = startersOf(await readCard(app, contact()));
  const theme = first?.mutes[1];
  await app.call(LEA, 'PUT', theme?.path ?? '', theme?.body);
  expect(await idsOf()).not.toContain(first?.starterId);
  await undoAll();

  await choose('author', '751010', 'muted');
  const card = await readCard(app, contact());
  expect(
    startersOf(card).some(({ signature }) => signature.includes('Ines')),
  ).toBe(false);
});

it('lists all choices in words with the way back, and takes each back', async () => {
  const before = await idsOf();
  await choose('starter', app.seeded.starterIds['download']?.en, 'muted');
  await choose('author', '751010', 'followed');
  const sheet = await choose('theme', 'Price', 'muted');

  expect(sheet.entries.map(({ text }) => text).sort()).toEqual([
    'More by Ines Moreau',
    'Not shown again: What would make it worth its price to you?',
    'Nothing on “Price”',
  ]);
  expect((await readCard(app, contact())).sheets).toContainEqual({
    label: 'Your 3 choices',
    path: choicesRoute.path,
  });

  await undoAll();
  expect(await idsOf()).toEqual(before);
});

it('counts twice the same choice once', async () => {
  await choose('theme', 'Price', 'muted');
  const sheet = await choose('theme', 'Price', 'muted');

  expect(sheet.entries).toHaveLength(1);
});

it('says what to do when everything is muted', async () => {
  await choose('author', '751010', 'muted');
  await choose('author', '751011', 'muted');
  const card = await readCard(app, contact());

  expect(card.candidates).toEqual([]);
  expect(card.sheets.map(({ path }) => path)).toContain(choicesRoute.path);
});

it('keeps one person’s choices from every other', async () => {
  await choose('author', '751010', 'muted');
  const { body } = await app.call(TOM, 'GET', choicesRoute.path);

  expect((body as unknown as Sheet).entries).toEqual([]);
});

it.each([
  ['another kind', 'segment', '1', 'muted'],
  ['no target', 'theme', '', 'muted'],
  ['another choice', 'theme', 'Price', 'hated'],
  ['a number', 'theme', 7, 'muted'],
])('refuses %s', async (_, kind, target, choice) => {
  expect(await choose(kind, target, choice)).toMatchObject({
    ok: false,
    reason: 'bad_request',
  });
});

it('tells what there is to know of an author, and nothing of a stranger', async () => {
  const read = async (ownerId: string) =>
    (await app.call(LEA, 'GET', `/v1/contacts/${contact()}/authors/${ownerId}`))
      .body;
  const sheet = (await read('751010')) as unknown as Sheet;

  expect(sheet.entries.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^\d+ conversations on cards$/),
    'No feedback in the last six months',
    'Too few colleagues have voted to say how useful',
    'Who you work with is your choice; Ines Moreau is not told.',
  ]);
  expect(sheet.ask?.question).toContain('Ask Ines Moreau');
  expect(await read('999')).toMatchObject({ reason: 'author_unknown' });
});
