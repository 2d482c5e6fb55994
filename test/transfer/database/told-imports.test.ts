import { type LastImport, transferRoute } from '@starters/contracts';
import { poll } from '#src/waiting.ts';
import {
  askImport,
  buildRows,
  checkRows,
  listTitles,
} from '#test/helpers/import-rows.ts';
import { daysLater } from '#test/helpers/open-editor.ts';
import { openPorts } from '#test/helpers/open-ports.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const imported = async () =>
  (await listTitles(app)).filter((title) => title.startsWith('Import '));
const isSilent = () => Response.json({ status: 'error' }, { status: 500 });
/** Publishes until the import has ended. */
const untilOver = async (key: string) => {
  for (let turn = 0; turn < 20; turn += 1) {
    const job = await openPorts(app).imports.find(app.emulator.accountId, key);
    if (job?.state === 'done' || job?.state === 'undone') return;
    app.clock.now = new Date(app.clock.now.getTime() + 31_000);
    await poll(
      async () =>
        (await app.service.publish(app.emulator.accountId)).isDone || null,
      { everyMs: 100, forMs: 120_000 },
    );
  }
};

it('tells whoever pasted it, after the page was closed, how an import ended', async () => {
  const told = async (as = INES) =>
    (
      (await app.call(as, 'GET', transferRoute.path)).body as unknown as {
        last: LastImport | null;
      }
    ).last;
  expect(await told()).toBeNull();

  const request = await checkRows(app, buildRows(3));
  const { accountId } = app.emulator;
  // Its page is closed, and its service killed, before HubSpot answers.
  app.emulator.failNext({
    path: /batch\/create$/,
    respond: isSilent,
    times: 4,
  });
  await askImport(app, request);
  await openPorts(app).imports.takeBack(
    accountId,
    request.key,
    'Property values were not valid',
    app.clock.now,
  );
  await untilOver(request.key);

  expect(await imported()).toEqual([]);
  expect(await told()).toMatchObject({
    key: request.key,
    isOpen: false,
    isDone: false,
    message: expect.stringMatching(
      /^Your last import \(.+\): .*Property values were not valid/,
    ),
  });
  expect(await told(NORA)).toBeNull();

  const another = await checkRows(app, buildRows(2));
  app.emulator.failNext({
    path: /batch\/create$/,
    respond: isSilent,
    times: 8,
  });
  await askImport(app, another);
  expect(await told()).toMatchObject({ key: another.key, isOpen: true });

  daysLater(app, 8);
  await untilOver(another.key);
  expect(await told()).toMatchObject({
    isDone: true,
    message: expect.stringContaining('2 starters are in HubSpot.'),
  });
  daysLater(app, 8);
  expect(await told()).toBeNull();
});
