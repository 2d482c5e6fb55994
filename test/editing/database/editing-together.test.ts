import {
  type EditorSaved,
  type StarterChangedElsewhere,
} from '@starters/contracts';
import {
  editNatively,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const publishAnother = async (title: string) => {
  const { starterId } = await publishStarter(app, { title });

  return starterId;
};

describe('two who edit one starter', () => {
  const edit = async (
    change: Record<string, string>,
    { base, fields }: Awaited<ReturnType<typeof openEditor>>,
    starterId: string,
    as: number,
  ) =>
    saveInEditor(
      app,
      { starterId, base, opened: fields, fields: { ...fields, ...change } },
      { as },
    );

  it('both keep what they changed, page and page, page and record', async () => {
    const starterId = await publishAnother('Edited twice');
    const mine = await openEditor(app, `?starter=${starterId}`);
    await edit({ question: 'Who decides?' }, mine, starterId, NORA);
    await editNatively(app, starterId, { theme: 'Winter' });
    const second = (await edit(
      { whyNow: 'They moved to {{contact.city}}.' },
      mine,
      starterId,
      INES,
    )) as EditorSaved;

    expect(second).toMatchObject({ ok: true });
    expect(second.warning).toContain('Question');
    expect(await readStarterRecord(app, starterId)).toMatchObject({
      question: 'Who decides?',
      why_now: 'They moved to {{contact.city}}.',
    });
  });

  it('are asked only of what both changed, with both texts and who, and nothing is written', async () => {
    const starterId = await publishAnother('Edited at once');
    const mine = await openEditor(app, `?starter=${starterId}`);
    await editNatively(app, starterId, {
      question: 'Hers?',
      why_now: 'Hers, in {{contact.city}}.',
    });
    const answered = (await edit(
      { question: 'Mine?' },
      mine,
      starterId,
      NORA,
    )) as StarterChangedElsewhere;

    expect(answered).toMatchObject({
      reason: 'starter_changed',
      clashes: [
        {
          field: 'question',
          label: 'Question',
          theirs: 'Hers?',
          who: 'Ines Moreau',
        },
      ],
      merged: { question: 'Mine?', whyNow: 'Hers, in [City].' },
    });
    const settled = await saveInEditor(
      app,
      {
        starterId,
        base: answered.base,
        opened: answered.fields,
        fields: answered.merged,
      },
      { as: NORA },
    );
    expect(settled.ok).toBe(true);
    expect(await readStarterRecord(app, starterId)).toMatchObject({
      question: 'Mine?',
      why_now: 'Hers, in {{contact.city}}.',
    });
  });
});
