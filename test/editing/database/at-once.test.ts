import { randomUUID } from 'node:crypto';
import type { EditorSaveAnswer, StarterFields } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { countTitled, holdWrites } from '#test/helpers/hold-writes.ts';
import {
  editNatively,
  goodFields,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { readStarterRecordCard } from '#test/helpers/read-starter-record-card.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const { faults } = textsIn('en');
const beginningOf = (sentence: string) => sentence.split('{')[0] ?? '';
const draft = (title: string): StarterFields => ({
  ...goodFields,
  title,
  opener: `${title} in {{contact.city}}.`,
});
const outcomes = (answers: EditorSaveAnswer[]) =>
  answers.map((answer) => (answer.ok ? 'saved' : answer.reason)).sort();

describe('of two who save at once', () => {
  it.each(['save', 'publish'] as const)(
    'one has the title: both %s',
    async (step) => {
      const [one, other] = ['First', 'Second'].map((word) => ({
        ...draft(`${word} of two`),
        title: word === 'First' ? 'The fair' : 'the FAIR',
      }));
      const answers = await Promise.all([
        saveInEditor(app, { step, fields: one }),
        saveInEditor(app, { step, fields: other }, { as: NORA }),
      ]);

      expect(outcomes(answers)).toEqual(
        [step === 'save' ? 'draft_refused' : 'starter_blocked', 'saved'].sort(),
      );
      expect(JSON.stringify(answers)).toContain(
        beginningOf(faults.title_taken).slice(1),
      );
      expect(await countTitled(app, 'The fair')).toBe(1);
    },
  );

  it.each([
    ['the same', 'Who of your guests comes back in winter?', 'said_already'],
    [
      'nearly the same',
      'Who of your guests comes again in winter?',
      'said_alike',
    ],
  ] as const)('one publishes %s text', async (_, question, fault) => {
    const opener =
      '{{contact.firstname}}, half of {{contact.city}} sat on your terrace this summer, we hear.';
    const first = { ...goodFields, title: 'One', opener };
    const answers = await Promise.all([
      saveInEditor(app, {
        fields: {
          ...first,
          question: 'Who of your guests comes back in winter?',
        },
      }),
      saveInEditor(
        app,
        { fields: { ...first, title: 'Two', question } },
        { as: NORA },
      ),
    ]);

    expect(outcomes(answers)).toEqual(['saved', 'starter_blocked']);
    expect(JSON.stringify(answers)).toContain(
      beginningOf(faults[fault]).slice(1),
    );
  });

  it('one publishes the translation', async () => {
    const { starterId } = await publishStarter(app);
    const answers = await Promise.all(
      ['La ferme', 'Le marché'].map((title, index) =>
        saveInEditor(
          app,
          {
            fields: {
              ...goodFields,
              title,
              language: 'fr',
              translationOf: starterId,
              opener: `Bonjour, ${title.toLowerCase()} de {{contact.city}} est à vous.`,
              question: 'Qu’est-ce que vos clients en disent le soir ?',
              whyNow: 'Ils sont à {{contact.city}}.',
            },
          },
          { as: index === 0 ? INES : NORA },
        ),
      ),
    );

    expect(outcomes(answers)).toEqual(['saved', 'starter_blocked']);
  });

  it('one renames what is there, the other writes a new one', async () => {
    const { starterId } = await publishStarter(app);
    const { base, fields } = await openEditor(app, `?starter=${starterId}`);
    const answers = await Promise.all([
      saveInEditor(app, {
        starterId,
        base,
        fields: { ...fields, title: 'The fair' },
      }),
      saveInEditor(
        app,
        { step: 'save', fields: draft('The fair') },
        { as: NORA },
      ),
    ]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await countTitled(app, 'The fair')).toBe(1);
  });

  it('both keep drafts without a title, each under one of its own', async () => {
    const answers = await Promise.all(
      [INES, NORA].map((as) =>
        saveInEditor(
          app,
          { step: 'save', fields: { ...goodFields, title: '' } },
          { as },
        ),
      ),
    );

    expect(outcomes(answers)).toEqual(['saved', 'saved']);
    const made = goodFields.question;
    expect([
      await countTitled(app, made),
      await countTitled(app, `${made} 2`),
    ]).toEqual([1, 1]);
  });
});

it('frees what a save took that HubSpot refused', async () => {
  app.emulator.failNext({
    method: 'POST',
    path: new RegExp(`/objects/2026-09/${app.seeded.starterTypeId}$`),
    respond: () =>
      Response.json({ status: 'error', message: 'no' }, { status: 400 }),
  });
  expect(
    await saveInEditor(app, { step: 'save', fields: draft('The fair') }),
  ).toMatchObject({ ok: false });

  expect(
    await saveInEditor(
      app,
      { step: 'save', fields: draft('The fair') },
      { as: NORA },
    ),
  ).toMatchObject({ ok: true });
});

it('frees what a save took once its record is deleted or renamed in HubSpot', async () => {
  const saved = [];
  for (const title of ['The fair', 'The market']) {
    saved.push(await saveInEditor(app, { step: 'save', fields: draft(title) }));
  }
  const [fair = '', market = ''] = saved.map((each) =>
    each.ok ? each.starterId : '',
  );
  await app.crm(
    INES,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${fair}`,
  );
  await editNatively(app, market, { title: 'The old market' });
  await app.service.catalogs.refresh(app.emulator.accountId);

  for (const title of ['The fair', 'The market']) {
    expect(
      await saveInEditor(app, {
        step: 'save',
        fields: { ...draft(title), question: 'And now?' },
        draftKey: randomUUID(),
      }),
    ).toMatchObject({ ok: true });
  }
});

it('tells whoever publishes that somebody took the title in HubSpot in that moment', async () => {
  const { starterId: older } = await publishStarter(app);
  const held = holdWrites(app);
  const publishing = saveInEditor(app, { fields: draft('The fair') });
  await held.isReached;
  await app.crm(
    INES,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${older}`,
    { properties: { title: 'The fair' } },
  );
  held.go();
  const saved = await publishing;
  if (!saved.ok) throw new Error(JSON.stringify(saved));

  // The older record stays; the one that was published says at once why it is not on cards.
  expect(saved.warning).toContain(beginningOf(faults.title_taken).slice(1));
  expect(await readStarterRecordCard(app, saved.starterId)).toMatchObject({
    presence: 'held',
  });
  expect(await readStarterRecordCard(app, older)).toMatchObject({
    presence: 'on',
  });
  expect((await readStarterRecord(app, older))['title']).toBe('The fair');
});
