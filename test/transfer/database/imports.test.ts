import {
  type ImportAnswer,
  importRoute,
  transferRoute,
} from '@starters/contracts';
import { createLeaseStore } from '#src/store/lease-store.ts';
import { createStepStore } from '#src/store/step-store.ts';
import { openPorts } from '#test/helpers/open-ports.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import {
  askImport,
  askUntilOver,
  buildRows,
  checkRows,
  listTitles,
} from '#test/helpers/import-rows.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';

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
const creations = () =>
  app.emulator.calls.filter(({ path }) => path.endsWith('/batch/create'));

it('is for marketing and admins', async () => {
  const refusal = { ok: false, reason: 'not_marketing' };

  expect(
    await askImport(app, { text: buildRows(1) }, { as: LEA }),
  ).toMatchObject(refusal);
  expect((await app.call(LEA, 'GET', transferRoute.path)).body).toMatchObject(
    refusal,
  );
  expect((await app.call(NORA, 'GET', transferRoute.path)).body).toMatchObject({
    ok: true,
    texts: { exportHeading: 'Export' },
    exampleUrl: expect.stringMatching(/\/export\/example\?language=en$/),
  });
});

it('checks and writes nothing', async () => {
  const checked = await askImport(app, { text: buildRows(3) });

  expect(checked).toMatchObject({
    ok: true,
    state: 'checked',
    wrong: 0,
    message: 'All 3 rows are right. Nothing has been written yet.',
    rows: [{ row: 2, title: 'Import 1', problems: [] }, {}, {}],
  });
  expect(creations()).toHaveLength(0);
});

it('imports what was checked as drafts, with who did it', async () => {
  const answer = await askUntilOver(app, await checkRows(app, buildRows(2)));

  expect(answer).toEqual({
    ok: true,
    state: 'done',
    count: 2,
    message: '2 starters are in HubSpot.',
  });
  expect(await imported()).toEqual(['Import 1', 'Import 2']);
  const { catalog } = await app.service.catalogs.get(app.emulator.accountId);
  const starter = catalog.starters.find(({ title }) => title === 'Import 1');
  expect(starter).toMatchObject({ status: 'draft', ownerId: null });
  const steps = await createStepStore(app.db).list(
    app.emulator.accountId,
    starter?.id ?? '',
  );
  expect(steps.map(({ action, userId }) => [action, userId])).toEqual([
    ['created', INES],
  ]);
});

it('puts what is published onto cards at once', async () => {
  const [contactId = ''] = app.seeded.contactIds;
  const rows = buildRows(1, {
    status: 'published',
    why_now: 'New: {{contact.city}}',
    language: 'en',
  });
  const answer = await askUntilOver(app, await checkRows(app, rows));
  expect(answer).toMatchObject({ state: 'done' });

  const said = JSON.stringify(startersOf(await readCard(app, contactId)));
  expect(said).toContain('New: ');
});

it('takes the bytes of a file, and says how to store one that is not UTF-8', async () => {
  const encode = (encoding: BufferEncoding) =>
    Buffer.from(buildRows(1, { theme: 'Été' }), encoding).toString('base64');

  expect(await askImport(app, { base64: encode('utf8') })).toMatchObject({
    state: 'checked',
    wrong: 0,
  });
  const refusal = await askImport(app, { base64: encode('latin1') });
  expect(refusal).toMatchObject({ ok: false, reason: 'import_unreadable' });
  expect(refusal).toHaveProperty(
    'message',
    expect.stringContaining('CSV UTF-8 (comma delimited)'),
  );
});

it.each([
  ['both text and bytes', { text: 'a', base64: 'YQ==' }],
  ['neither', {}],
  ['no key', { text: 'a', key: '' }],
])('refuses %s', async (_, request) => {
  expect(await askImport(app, request)).toMatchObject({
    reason: 'bad_request',
  });
});

it('refuses 20,000 rows with a sentence, in French too', async () => {
  const text = buildRows(20_000, { opener: 'o', question: 'q', why_now: 'w' });

  expect(await askImport(app, { text }, { language: 'fr' })).toMatchObject({
    ok: false,
    message: expect.stringMatching(
      /^Rien n’a été importé\. Il y a 20\s000 lignes\s; le maximum est de 1\s000/,
    ),
  });
});

it('writes nothing while one row is wrong, unless somebody leaves that one out', async () => {
  const text = `${buildRows(2)}\r\nImport 1,o,q,w`;
  const checked = await askImport(app, { text });
  if (!checked.ok || checked.state !== 'checked') throw new Error('No report.');

  expect(checked.wrong).toBe(1);
  expect(checked.message).toContain('One of 3 rows needs fixing');
  expect(checked.rows[2]?.problems).toEqual([
    'Row 2 has the same title. Give each its own.',
  ]);
  expect(
    await askImport(app, { text, commit: true, hash: checked.hash }),
  ).toMatchObject({ ok: false, reason: 'import_faulty' });
  expect(await imported()).toEqual([]);
  // The row that is right goes in; the one that was reported stays out.
  expect(
    await askImport(app, {
      text,
      commit: true,
      hash: checked.hash,
      leave: checked.wrong,
    }),
  ).toMatchObject({ ok: true, count: 2 });
  expect(await imported()).toHaveLength(2);
});

it('writes nothing but what was checked', async () => {
  const checked = await checkRows(app, buildRows(1));

  for (const changed of [{ text: buildRows(2) }, { hash: null }]) {
    expect(await askImport(app, { ...checked, ...changed })).toMatchObject({
      ok: false,
      reason: 'import_changed',
    });
  }
  expect(await imported()).toEqual([]);
});

it('writes nothing twice, however often it is asked, nor under another key', async () => {
  const request = await checkRows(app, buildRows(2));
  const [first, second] = await Promise.all([
    askImport(app, request),
    askImport(app, request),
  ]);
  const third = await askUntilOver(app, request);

  for (const each of [first, second]) {
    expect(['done', 'writing']).toContain(each.ok ? each.state : each.reason);
  }
  expect(third).toMatchObject({ state: 'done', count: 2 });
  expect(await askHow(request.key)).toMatchObject({ state: 'done', count: 2 });
  expect(
    await askImport(app, { ...request, key: 'another-key' }),
  ).toMatchObject({
    reason: 'import_faulty',
  });
  expect(await imported()).toHaveLength(2);
});

it('lets one import of an account be written at a time', async () => {
  app.emulator.faults.latencyMs = 100;
  const [one, other] = await Promise.all([
    checkRows(app, buildRows(1)),
    checkRows(app, buildRows(1)),
  ]);
  const answers = await Promise.all([
    askImport(app, one),
    askImport(app, other),
  ]);
  const reasons = answers.map((each) => (each.ok ? each.state : each.reason));

  // The second waited for its turn, and by then the title was there.
  expect(reasons.sort()).toEqual(['done', 'import_faulty']);
  expect(await imported()).toEqual(['Import 1']);
});

it('does not wait for long until another import ends', async () => {
  const request = await checkRows(app, buildRows(1));
  const { accountId } = app.emulator;
  await createLeaseStore(app.db).take(accountId, 'import', 60_000);

  expect(await askImport(app, request)).toMatchObject({
    ok: false,
    reason: 'import_busy',
  });
  expect(await imported()).toEqual([]);
});

it('checks again against HubSpot itself before it writes', async () => {
  const request = await checkRows(app, buildRows(1));
  await app.crm(
    INES,
    'POST',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}`,
    {
      properties: { title: 'Import 1' },
    },
  );

  expect(await askImport(app, request)).toMatchObject({
    ok: false,
    reason: 'import_faulty',
  });
  expect(await imported()).toEqual(['Import 1']);
});

it('makes segments choices of the property that it writes', async () => {
  await app.crm(INES, 'POST', '/crm/lists/2026-09', {
    name: 'Made this morning',
    objectTypeId: '0-1',
    processingType: 'MANUAL',
  });
  const rows = buildRows(1, { segments: 'Made this morning' });

  expect(await askUntilOver(app, await checkRows(app, rows))).toMatchObject({
    state: 'done',
  });
});

it('tells how far it is', async () => {
  const request = await checkRows(app, buildRows(300));
  app.emulator.faults.latencyMs = 1000;
  const answer = await askImport(app, request);
  app.emulator.faults.latencyMs = 0;

  expect(answer).toMatchObject({ ok: true, state: 'writing', count: 300 });
  await untilState(request.key, 'done');
  expect(await imported()).toHaveLength(300);
});
