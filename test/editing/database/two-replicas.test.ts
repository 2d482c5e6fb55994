import type { EditorSaveAnswer, StarterFields } from '@starters/contracts';
import { countTitled } from '#test/helpers/hold-writes.ts';
import {
  answerApproval,
  editRecordAs,
  publishApproved,
  publishPlace,
  readStarterPage,
} from '#test/helpers/ask-approval.ts';
import {
  goodFields,
  openEditor,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
/** Another process of the service at the same database, with a catalog of its own. */
let other: TestApp;

beforeAll(async () => {
  app = await startApp();
  other = app.atReplica();
  for (const { service } of [app, other]) {
    await service.catalogs.refresh(app.emulator.accountId);
  }
});
afterAll(() => app.close());

const outcomes = (answers: EditorSaveAnswer[]) =>
  answers.map((answer) => (answer.ok ? 'saved' : answer.reason)).sort();
const spoken: Partial<StarterFields> = {
  opener:
    '{{contact.firstname}}, half of {{contact.city}} sat on your terrace this summer, we hear.',
  question: 'Who of your guests comes back in winter?',
};

describe('of two who save on two replicas', () => {
  it.each([
    ['at once', true],
    ['one right after the other', false],
  ])('one has the title, %s', async (_, isAtOnce) => {
    const title = `The fair, ${isAtOnce ? 'at once' : 'later'}`;
    const fields = { ...goodFields, title };
    const first = saveInEditor(app, { step: 'save', fields });
    if (!isAtOnce) await first;
    const answers = await Promise.all([
      first,
      saveInEditor(other, { step: 'save', fields }, { as: NORA }),
    ]);

    expect(outcomes(answers)).toEqual(['draft_refused', 'saved']);
    expect(await countTitled(app, title)).toBe(1);
  });

  it('one publishes the text', async () => {
    const answers = await Promise.all([
      saveInEditor(app, { fields: { ...goodFields, ...spoken, title: 'One' } }),
      saveInEditor(
        other,
        { fields: { ...goodFields, ...spoken, title: 'Two' } },
        { as: NORA },
      ),
    ]);

    expect(outcomes(answers)).toEqual(['saved', 'starter_blocked']);
  });

  it('one publishes the translation', async () => {
    const translationOf = await publishPlace(app);
    await other.service.catalogs.refresh(app.emulator.accountId);
    const answers = await Promise.all(
      [
        { at: app, as: INES, title: 'La ferme' },
        { at: other, as: NORA, title: 'Le marché' },
      ].map(({ at, as, title }) =>
        saveInEditor(
          at,
          {
            fields: {
              ...goodFields,
              title,
              language: 'fr',
              translationOf,
              opener: `Bonjour, ${title.toLowerCase()} de {{contact.city}} est à vous.`,
              question: 'Qu’est-ce que vos clients en disent le soir ?',
              whyNow: 'Ils sont à {{contact.city}}.',
            },
          },
          { as },
        ),
      ),
    );

    expect(outcomes(answers)).toEqual(['saved', 'starter_blocked']);
  });

  it('both keep the fields they changed, and are asked of the one that both changed', async () => {
    const starterId = await publishPlace(app);
    const [mine, theirs] = [
      await openEditor(app, `?starter=${starterId}`),
      await openEditor(other, `?starter=${starterId}`, { as: NORA }),
    ];
    const save = (
      at: TestApp,
      as: number,
      { base, fields }: typeof mine,
      change: Partial<StarterFields>,
    ) =>
      saveInEditor(
        at,
        { starterId, base, opened: fields, fields: { ...fields, ...change } },
        { as },
      );
    const answers = await Promise.all([
      save(app, INES, mine, { whyNow: 'In {{contact.city}} now.' }),
      save(other, NORA, theirs, { question: 'Who decides there?' }),
    ]);

    expect(outcomes(answers)).toEqual(['saved', 'saved']);
    expect(await readStarterRecord(app, starterId)).toMatchObject({
      why_now: 'In {{contact.city}} now.',
      question: 'Who decides there?',
    });
    expect(
      await save(app, INES, mine, { question: 'Who decides it?' }),
    ).toMatchObject({
      reason: 'starter_changed',
      clashes: [
        { field: 'question', theirs: 'Who decides there?', who: 'Nora Haddad' },
      ],
    });
  });

  it('each finds at once what the other published', async () => {
    const starterId = await publishPlace(app);
    expect(await openEditor(other, `?starter=${starterId}`)).toMatchObject({
      ok: true,
      fields: { question: 'Who decides?' },
    });
  });
});

it('approve what both read on a record that somebody edited in HubSpot, once', async () => {
  const starterId = await publishApproved(app);
  await editRecordAs(app, INES, starterId, { question: 'Edited natively?' });
  await Promise.all([
    app.service.catalogs.refresh(app.emulator.accountId),
    other.service.catalogs.refresh(app.emulator.accountId),
  ]);
  expect((await readStarterPage(other, starterId)).pending?.mayApprove).toBe(
    true,
  );
  expect(await answerApproval(other, starterId)).toMatchObject({ ok: true });
  expect((await readStarterPage(app, starterId)).pending).toBeNull();
});
