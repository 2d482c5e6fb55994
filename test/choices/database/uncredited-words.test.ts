import {
  chooseRoute,
  type Language,
  OWN_WORDS,
  pathOf,
  type Review,
  reviewRoute,
  type Sheet,
  type StarterReview,
  starterReviewRoute,
} from '@starters/contracts';
import {
  adoptionOf,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import {
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let contact = '';
let starterId = '';

beforeEach(async () => {
  app = await startApp();
  contact = app.seeded.contactIds[0] ?? '';
  ({ starterId } = await publishStarter(app));
});
afterEach(() => app.close());

const seenBy = async (as: number) =>
  startersOf(await readCard(app, contact, { as })).find(
    (each) => each.starterId === starterId,
  );
const sheetOf = async (as = LEA, language: Language = 'en') =>
  (await app.call(as, 'GET', chooseRoute.path, undefined, { language }))
    .body as unknown as Sheet;
const writeWords = async () => {
  const ownWords = 'You moved to {{contact.city}}. What now?';
  for (;;) {
    const vote = { reason: 'not_my_words' as const, comment: null, ownWords };
    const voted = await voteOnCard(app, contact, vote);
    if (voted.starterId === starterId) break;
  }
};
const takeOver = async () => {
  const { body } = await app.call(INES, 'GET', reviewRoute.path);
  const id = (body as unknown as Review).feedback.find(
    (each) => each.starterId === starterId,
  )?.votes[0]?.id;
  const opened = await openEditor(
    app,
    `?starter=${starterId}&adopt=${id}&replace=yes`,
  );
  expect(
    await saveInEditor(app, {
      starterId,
      base: opened.base,
      fields: opened.fields,
      adopt: adoptionOf(opened, 'Yours is better.'),
    }),
  ).toMatchObject({ ok: true });
};
/** What marketing's page and the record in HubSpot say of the wording. */
const creditsFor = async () => {
  await app.service.publish(app.emulator.accountId);
  const { body } = await app.call(
    INES,
    'GET',
    pathOf(starterReviewRoute, { starterId }),
  );
  const record = await readStarterRecord(app, starterId);

  return {
    page: (body as unknown as StarterReview).wordings.map(
      ({ isCredited }) => isCredited,
    ),
    record: (
      JSON.parse(record['wordings'] ?? '') as { isCredited: boolean }[]
    ).map(({ isCredited }) => isCredited),
  };
};

it('ends all credit from the starter’s own menu, and gives it back', async () => {
  await writeWords();
  await takeOver();
  expect((await seenBy(TOM))?.signature).toContain('in a colleague’s words');
  expect(await creditsFor()).toEqual({
    page: [true, false],
    record: [true, false],
  });
  expect((await seenBy(TOM))?.mutes.map(({ label }) => label)).not.toContain(
    'Don’t say whose words it uses',
  );
  const action = (await seenBy(LEA))?.mutes.find(
    ({ label }) => label === 'Don’t say whose words it uses',
  );
  await app.call(LEA, 'PUT', action?.path ?? '', action?.body);

  expect((await seenBy(TOM))?.signature).not.toContain('words');
  expect((await seenBy(LEA))?.signature).not.toContain('words');
  expect(await creditsFor()).toEqual({
    page: [false, false],
    record: [false, false],
  });

  const [mine] = (await sheetOf()).entries;
  expect(mine?.text).toBe(
    'Where marketing takes over your words, nothing says that they came from a salesperson.',
  );
  const [undo] = mine?.actions ?? [];
  await app.call(LEA, 'PUT', undo?.path ?? '', undo?.body);
  expect((await seenBy(TOM))?.signature).toContain('in a colleague’s words');
  expect((await seenBy(LEA))?.signature).toContain('in your words');
  expect(await creditsFor()).toEqual({
    page: [true, false],
    record: [true, false],
  });
});

it('holds for words that are taken over later, and for nobody else', async () => {
  expect((await sheetOf()).entries).toEqual([]);
  await writeWords();
  // The way there is on the card on which they wrote.
  expect((await readCard(app, contact)).sheets).toContainEqual({
    label: 'About you',
    path: chooseRoute.path,
  });
  const [offered] = (await sheetOf(LEA, 'fr')).entries;
  expect(offered?.text).toContain('avec les mots d’un collègue');
  expect((await sheetOf(TOM)).entries).toEqual([]);
  const [action] = offered?.actions ?? [];
  await app.call(LEA, 'PUT', action?.path ?? '', action?.body);
  await takeOver();

  expect((await seenBy(TOM))?.signature).not.toContain('words');
  expect((await creditsFor()).page).toEqual([false, false]);
});

it.each([
  ['another target', 'somebody_else', 'muted'],
  ['a wish for more of it', OWN_WORDS, 'followed'],
])('refuses %s', async (_, target, choice) => {
  const { body } = await app.call(LEA, 'PUT', chooseRoute.path, {
    kind: 'credit',
    target,
    choice,
  });

  expect(body).toMatchObject({ ok: false, reason: 'bad_request' });
});
