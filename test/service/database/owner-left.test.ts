import {
  authorRoute,
  choicesRoute,
  figuresRoute,
  requestsRoute,
  pathOf,
  type Figures,
  type ReportCard,
  reportRoute,
  type Review,
  reviewRoute,
  type Sheet,
} from '@starters/contracts';
import {
  changeSettings,
  openEditor,
  publishStarter,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { downloadExport } from '#test/helpers/open-export.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
} from '#test/helpers/vote-on-card.ts';

const INES_OWNER = '751010';
const PAUL_OWNER = '751011';

let app: TestApp;
let starterId: string;

/** An admin removes the user; HubSpot archives the owner. The catalog follows in two minutes. */
const leave = async (userId = INES) => {
  await app.crm(NORA, 'DELETE', `/settings/users/2026-09/${userId}`);
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 60_000);
  await app.service.catalogs.refresh(app.emulator.accountId);
};

beforeEach(async () => {
  app = await startApp();
  ({ starterId } = await publishStarter(app));
  await leave();
});
afterEach(() => app.close());

const contact = () => app.seeded.contactIds[0] ?? '';
const onCard = async () =>
  startersOf(await readCard(app, contact())).find(
    (each) => each.starterId === starterId,
  );
const complain = async () =>
  (
    await app.call(
      LEA,
      'PUT',
      '/v1/vote',
      buildVoteRequest((await onCard())?.ballot ?? ''),
    )
  ).body;

it('leaves the starter on cards with the name, not to be asked, and takes votes', async () => {
  expect(await onCard()).toMatchObject({
    author: null,
    signature: 'New · by Ines Moreau (has left)',
    receipt: expect.stringContaining('by Ines Moreau (has left)') as string,
  });
  expect(await complain()).toMatchObject({
    ok: true,
    message: expect.stringContaining('Marketing') as string,
  });
});

it('says in the editor that the author has left, and lets one choose another', async () => {
  const { base, fields, choices } = await openEditor(
    app,
    `?starter=${starterId}`,
    { as: NORA },
  );
  expect(choices.owners).toContainEqual({
    id: INES_OWNER,
    name: 'Ines Moreau (has left)',
  });
  const kept = { ...fields, question: 'What is new?' };
  expect(
    await saveInEditor(app, { starterId, base, fields: kept }, { as: NORA }),
  ).toEqual(expect.objectContaining({ ok: true }));

  const again = await openEditor(app, `?starter=${starterId}`, { as: NORA });
  await saveInEditor(
    app,
    {
      starterId,
      base: again.base,
      fields: { ...again.fields, ownerId: PAUL_OWNER },
    },
    { as: NORA },
  );
  expect((await onCard())?.signature).toContain('Paul Girard');
});

it('sends no task to nobody, and the others theirs', async () => {
  await changeSettings(app, { tellsByTask: true });
  await complain();
  await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId: contact() }), {
    join: null,
    author: PAUL_OWNER,
    text: 'Their second shop',
  });
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
  const { results } = (await app.crm(
    NORA,
    'GET',
    '/crm/objects/2026-09/tasks?limit=100&properties=hubspot_owner_id',
  )) as unknown as { results: { properties: Record<string, string> }[] };
  const told = results.map(({ properties }) => properties['hubspot_owner_id']);

  expect(told).toContain(PAUL_OWNER);
  expect(told).not.toContain(INES_OWNER);
});

it('names who has left in the report, the figures and the feedback', async () => {
  await complain();
  const get = async (path: string) => (await app.call(NORA, 'GET', path)).body;
  const { lines } = (await get(reportRoute.path)) as unknown as ReportCard;
  expect(lines[0]).toMatchObject({ author: null, feedback: 1 });
  expect(lines.map(({ author }) => author)).toContain('Ines Moreau (has left)');
  const figures = (await get(
    `${figuresRoute.path}?split=author`,
  )) as unknown as Figures;
  expect(figures.choices.authors).toContainEqual({
    value: INES_OWNER,
    label: 'Ines Moreau (has left)',
  });
  expect(JSON.stringify(figures.split)).toContain('Ines Moreau (has left)');

  const { feedback } = (await get(reviewRoute.path)) as unknown as Review;
  expect(feedback).toMatchObject([
    { starterId, author: 'Ines Moreau (has left)' },
  ]);
});

it('refuses a request to somebody who has left, and names a choice about them in words', async () => {
  const { body } = await app.call(
    LEA,
    'PUT',
    pathOf(requestsRoute, { contactId: contact() }),
    {
      join: null,
      author: INES_OWNER,
      text: 'Their second shop',
    },
  );
  expect(body).toMatchObject({ ok: false, reason: 'author_unknown' });
  expect(
    (
      await app.call(
        LEA,
        'GET',
        pathOf(authorRoute, { contactId: contact(), ownerId: INES_OWNER }),
      )
    ).body,
  ).toMatchObject({ ok: false, reason: 'author_unknown' });

  const { body: chosen } = await app.call(LEA, 'PUT', choicesRoute.path, {
    kind: 'author',
    target: INES_OWNER,
    choice: 'muted',
  });
  expect((chosen as unknown as Sheet).entries[0]?.text).toContain(
    'Ines Moreau (has left)',
  );
});

it('names who has left in the history of a starter and in the file', async () => {
  const { body } = await app.call(
    NORA,
    'GET',
    `/v1/review/starters/${starterId}`,
  );
  expect(JSON.stringify(body['steps'])).toContain('Ines Moreau (has left)');

  const { text } = await downloadExport(app, 'starters', { as: NORA });
  const line = text.split('\r\n').find((each) => each.includes(starterId));
  expect(line).toContain('Ines Moreau');
  expect(line).not.toContain(INES_OWNER);
});

it('names an author in the other language, and as before when they come back', async () => {
  const card = startersOf(
    await readCard(app, contact(), { language: 'fr' }),
  ).find((each) => each.starterId === starterId);
  expect(card?.signature).toBe(
    'Nouvelle · par Ines Moreau (n’est plus dans ce compte)',
  );

  app.emulator.failNext({
    method: 'GET',
    path: /^\/crm\/owners\//,
    times: 1_000,
    respond: () =>
      Response.json({
        results: [
          {
            id: INES_OWNER,
            userId: INES,
            firstName: 'Ines',
            lastName: 'Moreau',
          },
        ],
      }),
  });
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 60_000);
  await app.service.catalogs.refresh(app.emulator.accountId);
  expect(await onCard()).toMatchObject({
    signature: 'New · by Ines Moreau',
    author: { label: 'by Ines Moreau' },
  });
});
