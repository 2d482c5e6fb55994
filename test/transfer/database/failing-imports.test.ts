import { type ImportAnswer, importRoute } from '@starters/contracts';
import { poll } from '#src/waiting.ts';
import { createStepStore } from '#src/store/step-store.ts';
import { openPorts } from '#test/helpers/open-ports.ts';
import {
  askImport,
  buildRows,
  checkRows,
  listTitles,
} from '#test/helpers/import-rows.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

type Rule = Parameters<TestApp['emulator']['failNext']>[0];

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
const later = async (seconds: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + seconds * 1000);
  // The request's own drain may still be at it.
  await poll(
    async () =>
      (await app.service.publish(app.emulator.accountId)).isDone || null,
    { everyMs: 100, forMs: 120_000 },
  );
};
/** Publishes until the import has ended, at most so many times. */
const untilOver = async (key: string) => {
  for (let turn = 0; turn < 20; turn += 1) {
    const job = await openPorts(app).imports.find(app.emulator.accountId, key);
    if (job?.state === 'done' || job?.state === 'undone') return;
    await later(31);
  }
};
const answer =
  (status: number, category: string, message = 'no') =>
  () =>
    Response.json({ status: 'error', category, message }, { status });
const creations = () =>
  app.emulator.calls.filter(({ path }) => path.endsWith('/batch/create'));
/** Fails from the third batch of a hundred on. */
const failThird = (rule: Omit<Rule, 'path'>) => {
  let isArmed = false;
  app.emulator.onChange(() => {
    if (isArmed || creations().length !== 2) return;
    isArmed = true;
    app.emulator.failNext({ path: /batch\/create$/, ...rule });
  });
};
const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => `Import ${index + 1}`).sort();
const stepsOf = async () => {
  const { accountId } = app.emulator;
  const steps = createStepStore(app.db);
  const { catalog } = await app.service.catalogs.get(accountId);
  const ours = catalog.starters.filter(({ title }) =>
    title.startsWith('Import '),
  );

  return Promise.all(
    ours.map(async ({ id }) =>
      (await steps.list(accountId, id)).map(({ action, userId }) => ({
        action,
        userId,
      })),
    ),
  );
};

it.each<[string, Omit<Rule, 'path'>]>([
  ['a batch is refused once', { respond: answer(400, 'VALIDATION_ERROR') }],
  ['a batch is written and its answer lost', { afterApplying: true }],
  ['a batch is lost before it is written', { respond: answer(500, 'ERROR') }],
  ['records are locked', { respond: answer(423, 'LOCKED'), times: 4 }],
  ['the token is refused', { respond: answer(401, 'EXPIRED') }],
])('ends what it began, each starter once: %s', async (_, rule) => {
  const request = await checkRows(app, buildRows(250));
  failThird(rule);
  await askImport(app, request);
  await untilOver(request.key);

  expect(await askHow(request.key)).toMatchObject({ state: 'done' });
  expect((await imported()).sort()).toEqual(numbers(250));
  // Asked again, it is told again; only another check begins another import.
  expect(await askImport(app, request)).toMatchObject({ state: 'done' });
  expect(await imported()).toHaveLength(250);
  expect(
    new Set((await stepsOf()).map((each) => JSON.stringify(each))),
  ).toEqual(new Set([JSON.stringify([{ action: 'created', userId: INES }])]));
});

it('says how far it is and why it waits, while HubSpot takes nothing', async () => {
  const request = await checkRows(app, buildRows(3));
  app.emulator.failNext({
    path: /batch\/create$/,
    respond: answer(429, 'RATE_LIMITS', 'too many calls'),
    times: 4,
  });
  expect(await askImport(app, request)).toMatchObject({
    ok: true,
    state: 'writing',
    done: 0,
  });
  await later(0);

  expect(await askHow(request.key)).toMatchObject({
    message: expect.stringContaining('too many calls') as string,
  });
  await untilOver(request.key);
  expect(await imported()).toHaveLength(3);
});

/** HubSpot refuses whatever names this, for as long as it does. */
const refuseRow = (title: string) => {
  const { fetch } = app.emulator;
  app.emulator.fetch = async (request) => {
    const body = await request.clone().text();
    const isRefused =
      /batch\/create$/.test(new URL(request.url).pathname) &&
      body.includes(`"${title}"`);

    return isRefused
      ? answer(400, 'VALIDATION_ERROR', 'owner is not valid')()
      : fetch(request);
  };
};

describe.each([
  ['one row', ['Import 117']],
  ['the first three alike', ['Import 1', 'Import 2', 'Import 3']],
])('when HubSpot refuses %s for good', (_, titles) => {
  it('leaves nothing of it, and says why', async () => {
    const request = await checkRows(app, buildRows(250));
    for (const title of titles) refuseRow(title);
    await askImport(app, request);
    await untilOver(request.key);

    const undone = {
      ok: false,
      reason: 'import_undone',
      message: expect.stringMatching(
        /none of its starters is left.*owner is not valid/,
      ) as string,
    };
    expect(await askHow(request.key)).toMatchObject(undone);
    expect(await imported()).toEqual([]);
    expect(await askImport(app, request)).toMatchObject(undone);
  });
});

it('goes on taking back what it could not, from another replica', async () => {
  const request = await checkRows(app, buildRows(120));
  refuseRow('Import 117');
  app.emulator.failNext({
    path: /batch\/archive$/,
    respond: answer(423, 'LOCKED'),
    times: 4,
  });
  await askImport(app, request);
  await untilOver(request.key);

  expect(await imported()).toEqual([]);
});

it('removes what lands after it was taken back', async () => {
  const request = await checkRows(app, buildRows(20));
  // The first attempt gets no answer; a row of it is refused when it is sent again.
  let land: (() => Promise<unknown>) | undefined;
  const { fetch } = app.emulator;
  app.emulator.fetch = async (call) => {
    if (!/batch\/create$/.test(new URL(call.url).pathname)) return fetch(call);
    const kept = call.clone();
    if (land === undefined) {
      land = () => fetch(kept);

      return answer(500, 'ERROR')();
    }

    return (await call.clone().text()).includes('"Import 17"')
      ? answer(400, 'VALIDATION_ERROR', 'owner is not valid')()
      : fetch(call);
  };
  await askImport(app, request);
  await untilOver(request.key);
  expect(await imported()).toEqual([]);
  await land?.();
  expect((await imported()).length).toBeGreaterThan(0);
  for (let turn = 0; turn < 6; turn += 1) await later(61);

  expect(await imported()).toEqual([]);
});

it('ends what a process left when it died after the write', async () => {
  const request = await checkRows(app, buildRows(2));
  const { accountId } = app.emulator;
  const { fetch } = app.emulator;
  app.emulator.fetch = async (call) => {
    if (/batch\/create$/.test(new URL(call.url).pathname)) {
      app.emulator.fetch = fetch;
      await fetch(call);

      return new Promise<never>(() => {});
    }

    return fetch(call);
  };
  expect(await askImport(app, request)).toMatchObject({
    state: 'writing',
    done: 0,
    count: 2,
  });
  // Its lease ends with it.
  await app.db
    .updateTable('leases')
    .set({ expires_at: new Date(0), token: 1_000_000 })
    .where('name', '=', 'outbox')
    .execute();
  const other = app.replica();
  await other.publish(accountId);
  await other.publish(accountId);

  expect(await askHow(request.key)).toMatchObject({ state: 'done' });
  expect(await imported()).toHaveLength(2);
});

it('knows no import that never began', async () => {
  expect(await askHow('never-begun')).toMatchObject({
    ok: false,
    reason: 'import_unknown',
  });
});
