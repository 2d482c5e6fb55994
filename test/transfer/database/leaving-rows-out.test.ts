import { askImport, buildRows, checkRows } from '#test/helpers/import-rows.ts';
import { publishStarter } from '#test/helpers/open-editor.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

it('writes nothing where no row is right, or another one is wrong by now', async () => {
  const text = buildRows(2);
  const checked = await checkRows(app, text);
  const commit = (leave: number) =>
    askImport(app, { text, commit: true, hash: checked.hash, leave });
  await publishStarter(app, { title: 'Import 1' });

  expect(await commit(0)).toMatchObject({ reason: 'import_faulty' });
  const none = 'title,opener,question,why_now\r\n,o,q,w';
  const bad = await askImport(app, { text: none });
  if (!bad.ok || bad.state !== 'checked') throw new Error('No report.');
  expect(
    await askImport(app, {
      text: none,
      commit: true,
      hash: bad.hash,
      leave: 1,
    }),
  ).toMatchObject({ reason: 'import_faulty' });
});
