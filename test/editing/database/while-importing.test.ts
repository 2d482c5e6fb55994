import type { EditorSaveAnswer, StarterFields } from '@starters/contracts';
import { countTitled, holdWrites } from '#test/helpers/hold-writes.ts';
import { askImport, buildRows, checkRows } from '#test/helpers/import-rows.ts';
import { goodFields, saveInEditor } from '#test/helpers/open-editor.ts';
import { NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const draft = (title: string): StarterFields => ({
  ...goodFields,
  title,
  opener: `${title} in {{contact.city}}.`,
});
const outcomes = (answers: EditorSaveAnswer[]) =>
  answers.map((answer) => (answer.ok ? 'saved' : answer.reason)).sort();

it('refuses a title of rows that are being imported, and takes any other', async () => {
  const asked = await checkRows(app, buildRows(3));
  const held = holdWrites(app);
  const importing = askImport(app, asked);
  await held.isReached;
  const saving = Promise.all([
    saveInEditor(app, { step: 'save', fields: draft('import 2') }),
    saveInEditor(app, { step: 'save', fields: draft('Import 4') }),
  ]);
  setTimeout(held.go, 500);
  const answers = await saving;
  await importing;

  expect(outcomes(answers)).toEqual(['draft_refused', 'saved']);
  expect(await countTitled(app, 'Import 2')).toBe(1);
});

it('says so of a row whose title somebody is just saving', async () => {
  const asked = await checkRows(app, buildRows(3));
  const held = holdWrites(app);
  const saving = saveInEditor(app, {
    step: 'save',
    fields: draft('Import 2'),
  });
  await held.isReached;
  const imported = await askImport(app, asked);
  const checked = await askImport(app, { text: asked.text });
  held.go();

  expect(await saving).toMatchObject({ ok: true });
  expect(imported).toMatchObject({ ok: false, reason: 'import_faulty' });
  expect(checked).toMatchObject({ ok: true, wrong: 1 });
  expect(await countTitled(app, 'Import 2')).toBe(1);
});

it('writes the titles of two imports at once only once', async () => {
  const [one, other] = [
    await checkRows(app, buildRows(3)),
    await checkRows(app, buildRows(2)),
  ];
  const answers = await Promise.all([
    askImport(app, one),
    askImport(app, other, { as: NORA }),
  ]);

  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await countTitled(app, 'Import 2')).toBe(1);
});
