import { parse } from 'csv-parse/sync';
import { askImport } from '#test/helpers/import-rows.ts';
import {
  downloadExport,
  openLink,
  orderExport,
} from '#test/helpers/open-export.ts';
import {
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const request = (what: string, options?: Parameters<typeof orderExport>[2]) =>
  orderExport(app, what, options);
const open = (url: string) => openLink(app, url);
const download = (what: string, options?: Parameters<typeof orderExport>[2]) =>
  downloadExport(app, what, options);

it('gives a link that opens a CSV file once', async () => {
  const { url, count } = await request('starters');
  const file = await open(url);

  expect(file.status).toBe(200);
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(file.headers.get('content-disposition')).toMatch(
    /^attachment; filename="starters-\d{4}-\d\d-\d\d\.csv"$/,
  );
  expect(file.headers.get('cache-control')).toBe('no-store');
  const text = await file.text();
  expect(parse(text, { bom: true })).toHaveLength(count + 1);
  for (const id of Object.values(app.seeded.starterIds).flatMap((ids) =>
    Object.values(ids),
  )) {
    expect(text).toContain(`,${id}\r\n`);
  }

  const again = await open(url);
  expect(again.status).toBe(404);
  expect(await again.text()).toContain('This file has already been downloaded');
});

it('is not used up by a program that only looks whether it is there', async () => {
  const { url } = await request('starters');
  const { pathname } = new URL(url);
  const look = await app.service.app.fetch(
    new Request(`https://x.example${pathname}`, { method: 'HEAD' }),
  );

  expect(look.status).toBe(405);
  expect((await open(url)).status).toBe(200);
});

it('begins with a byte order mark and ends lines as RFC 4180 does', async () => {
  const { text } = await download('starters');

  expect(text.startsWith('\uFEFFTitle,Opener,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
});

it('is for marketing and admins', async () => {
  for (const as of [LEA, TOM]) {
    expect(await request('votes', { as })).toMatchObject({
      ok: false,
      reason: 'not_marketing',
    });
  }
  expect((await request('votes', { as: NORA })).ok).toBe(true);
});

it('opens nothing late, for another person or account, or of another kind', async () => {
  const { url } = await request('starters');
  const { pathname } = new URL(url);
  const [, , , account, user, token] = pathname.split('/');
  const path = (end: string) => `https://x.example/export/${end}`;

  for (const end of [
    `starters/${account}/${NORA}/${token}`,
    `starters/1/${user}/${token}`,
    `votes/${account}/${user}/${token}`,
    `starters/${account}/${user}/x${token}`,
  ]) {
    expect((await open(path(end))).status).toBe(404);
  }
  expect((await open(url.replace('/export/starters/', '/print/'))).status).toBe(
    404,
  );

  const before = app.clock.now;
  app.clock.now = new Date(before.getTime() + 60_001);
  const { status } = await open(url);
  app.clock.now = before;
  expect(status).toBe(404);
});

it('says in the viewer’s language how many rows there are and what they are', async () => {
  const { message } = await request('starters', { language: 'fr' });
  expect(message).toMatch(/^\d+ lignes sont prêtes/);

  const { rows } = await download('starters', { language: 'fr' });
  expect(rows[0]).toMatchObject({ Statut: 'Publiée' });
  expect(rows.map((row) => row['Langue'])).toContain('Français');
});

it('refuses what is no export', async () => {
  expect(await request('tokens')).toMatchObject({
    ok: false,
    reason: 'bad_request',
  });
});

it('tells how useful starters are found, and from five voters on only', async () => {
  const { rows } = await download('starters');

  expect(Object.keys(rows[0] ?? {}).slice(-7)).toEqual([
    'Usefulness',
    'Usefulness, low',
    'Usefulness, high',
    'Voters',
    'Label',
    'Open feedback',
    'Record ID',
  ]);
  expect(rows[0]).toMatchObject({ Usefulness: '', Voters: '0', Label: 'New' });
});

it('says on a page that HubSpot does not answer', async () => {
  const own = await startApp();
  const { url } = await orderExport(own, 'votes');
  // A replica that has read nothing yet, with HubSpot down and nothing kept.
  await own.db.deleteFrom('catalogs').execute();
  own.emulator.faults.down = true;
  const { pathname, search } = new URL(url);
  const page = await own
    .replica()
    .app.fetch(new Request(`https://x.example${pathname}${search}`));

  expect(page.status).toBe(503);
  expect(await page.text()).toContain('HubSpot is not responding');
  await own.close();
});

it('gives an example to begin from to everybody, in their language', async () => {
  const file = await open('https://x.example/export/example?language=fr');
  const text = await file.text();
  const [row] = parse(text, { bom: true, columns: true }) as Record<
    string,
    string
  >[];

  expect(file.headers.get('content-disposition')).toContain('amorces-exemple');
  expect(row).toMatchObject({ Statut: 'Brouillon' });
});

it('is refused by the account it came from, whose starters have its titles and texts', async () => {
  const { text } = await download('starters');
  const checked = await askImport(app, { text });
  if (!checked.ok || checked.state !== 'checked') throw new Error('No report.');

  for (const { problems } of checked.rows) {
    const [title, ...texts] = problems;
    expect(title).toBe(
      'A starter with this title already exists. Change the title, or edit that starter instead.',
    );
    for (const text of texts)
      expect(text).toMatch(/says the same already|it is one conversation with/);
  }
});
