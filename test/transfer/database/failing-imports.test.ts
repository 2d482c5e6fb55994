import { type ImportAnswer, importRoute } from '@starters/contracts';
import { askImport as askOfReplica } from '#src/transfer/ask-import.ts';
import type { ImportDeps } from '#src/transfer/import-deps.ts';
import pino from 'pino';
import { openPorts } from '#test/helpers/open-ports.ts';
import {
  askImport,
  buildRows,
  checkRows,
  listTitles,
} from '#test/helpers/import-rows.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const imported = async () =>
  (await listTitles(app)).filter((title) => title.startsWith('Import '));
const askHow = async (key: string) =>
  (await app.call(INES, 'GET', `${importRoute.path}?key=${key}`))
    .body as unknown as ImportAnswer;
const untilState = async (key: string, state: string) => {
  for (let asked = 0; asked < 100; asked += 1) {
    const job = await openPorts(app).imports.find(app.emulator.accountId, key);
    if (job?.state === state) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const refuse = () =>
  Response.json(
    { status: 'error', category: 'VALIDATION_ERROR', message: 'no' },
    { status: 400 },
  );
const creations = () =>
  app.emulator.calls.filter(({ path }) => path.endsWith('/batch/create'));

describe('when HubSpot fails in the middle', () => {
  /** The third batch of a hundred fails so. */
  const failThird = (
    rule: Omit<Parameters<TestApp['emulator']['failNext']>[0], 'path'>,
  ) => {
    let isArmed = false;
    app.emulator.onChange(() => {
      if (isArmed || creations().length !== 2) return;
      isArmed = true;
      app.emulator.failNext({ path: /batch\/create$/, ...rule });
    });
  };

  it.each([
    ['a batch is refused', { respond: refuse }],
    ['a batch is written and its answer lost', { afterApplying: true }],
  ])('takes all of it back: %s', async (_, rule) => {
    const request = await checkRows(app, buildRows(250));
    failThird(rule);
    const answer = await askImport(app, request);
    await untilState(request.key, 'undone');

    expect(answer).not.toHaveProperty('state', 'done');
    expect(creations()).toHaveLength(3);
    const undone = {
      ok: false,
      reason: 'import_undone',
      message: expect.stringContaining('none of its starters is left'),
    };
    expect(await askHow(request.key)).toMatchObject(undone);
    expect(await imported()).toEqual([]);
    // Asked again, it is told again; only another check begins another import.
    expect(await askImport(app, request)).toMatchObject(undone);
    expect(creations()).toHaveLength(3);
  });

  it('goes on taking back what it could not, from another replica', async () => {
    const request = await checkRows(app, buildRows(250));
    failThird({ afterApplying: true });
    app.emulator.failNext({ path: /batch\/archive$/, respond: refuse });
    await askImport(app, request);
    await untilState(request.key, 'undoing');
    expect((await imported()).length).toBeGreaterThan(0);

    await app.replica().sweep(app.emulator.accountId);
    expect(await imported()).toEqual([]);
    expect(await askHow(request.key)).toMatchObject({
      reason: 'import_undone',
    });
  });
});

it('takes back what a replica left half done when it died', async () => {
  const request = await checkRows(app, buildRows(2));
  const { accountId } = app.emulator;
  const account = await openPorts(app).accounts.find(accountId);
  if (!account) throw new Error('The test has no account.');
  const ports = openPorts(app);
  const records = await ports.starterRecords(accountId);
  const dying: ImportDeps = {
    ...ports,
    catalogs: app.service.catalogs,
    // It dies after the records are there and before it could note so.
    starterRecords: async () => ({
      ...records,
      create: async (starters) => {
        await records.create(starters);

        return new Promise(() => {});
      },
    }),
    now: () => app.clock.now,
    quietMs: 0,
    log: pino({ level: 'silent' }),
  };
  const importer = { userId: INES, language: 'en' } as const;
  const answer = await askOfReplica(dying, account, importer, {
    name: '',
    base64: null,
    ...request,
  });
  expect(answer).toMatchObject({ state: 'writing', done: 0, count: 2 });
  expect(await imported()).toHaveLength(2);

  const other = app.replica();
  await other.sweep(accountId);
  expect(await imported()).toHaveLength(2);
  await app.db
    .updateTable('leases')
    .set({ expires_at: new Date(0) })
    .where('name', '=', 'import')
    .execute();
  await other.sweep(accountId);

  expect(await imported()).toEqual([]);
  expect(await askHow(request.key)).toMatchObject({ reason: 'import_undone' });
});

it('knows no import that never began', async () => {
  expect(await askHow('never-begun')).toMatchObject({
    ok: false,
    reason: 'import_unknown',
  });
});
