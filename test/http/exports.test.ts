import { EXPORTS_PATH } from '@starters/contracts';
import { parse } from 'csv-parse/sync';
import { createAccountStore } from '#src/store/account-store.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const order = async (
  what: string,
  { as = INES, language = 'en', from = app } = {},
) =>
  (await from.call(as, 'PUT', EXPORTS_PATH, { what }, { language })).body as {
    ok: boolean;
    url: string;
    count: number;
    message: string;
  };
const open = (url: string, from = app) =>
  from.service.app.fetch(
    new Request(url.replace(/^https:\/\/[^/]+/, 'https://service.example')),
  );
const download = async (
  what: string,
  options: Parameters<typeof order>[1] = {},
) => {
  const { url } = await order(what, options);
  const bytes = await (await open(url, options.from)).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  return {
    text,
    rows: parse(text, { bom: true, columns: true }) as Record<string, string>[],
  };
};

it('gives a link that opens a CSV file once', async () => {
  const { url, count } = await order('starters');
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
  expect(await again.text()).toContain('This file was downloaded already');
});

it('begins with a byte order mark and ends lines as RFC 4180 does', async () => {
  const { text } = await download('starters');

  expect(text.startsWith('\uFEFFTitle,Opener,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
});

it('is for marketing and admins', async () => {
  for (const as of [LEA, TOM]) {
    expect(await order('votes', { as })).toMatchObject({
      ok: false,
      reason: 'not_marketing',
    });
  }
  expect((await order('votes', { as: NORA })).ok).toBe(true);
});

it('opens nothing late, for another person or account, or of another kind', async () => {
  const { url } = await order('starters');
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
  const { message } = await order('starters', { language: 'fr' });
  expect(message).toMatch(/^\d+ lignes sont prêtes/);

  const { rows } = await download('starters', { language: 'fr' });
  expect(rows[0]).toMatchObject({ État: 'Publiée' });
  expect(rows.map((row) => row['Langue'])).toContain('Français');
});

it('refuses what is no export', async () => {
  expect(await order('tokens')).toMatchObject({
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
    'Open returns',
    'Record ID',
  ]);
  expect(rows[0]).toMatchObject({ Usefulness: '', Voters: '0', Label: 'New' });
});

it('gives votes as their records have them, without who voted', async () => {
  const [contactId = ''] = app.seeded.contactIds;
  const { starterId } = await voteOnCard(app, contactId, {
    comment: '=HYPERLINK("https://evil.example","x")',
  });
  const { text, rows } = await download('votes');
  const row = rows.find((each) => each['Starter record ID'] === starterId);

  expect(Object.keys(row ?? {})).toEqual([
    'Verdict',
    'Reason',
    'Comment',
    'Voted at',
    'Used at',
    'Starter',
    'Starter record ID',
    'Contact record ID',
    'Wording',
    'Answer',
    'Answer in words',
    'Answered at',
  ]);
  expect(row).toMatchObject({
    Verdict: 'Not useful',
    Reason: 'Too generic',
    Comment: '\'=HYPERLINK("https://evil.example","x")',
    'Contact record ID': contactId,
    'Voted at': app.clock.now.toISOString(),
  });
  expect(row?.['Starter']).not.toBe('');
  expect(text).not.toContain(String(LEA));
});

it('gives neither client nor hour where votes are anonymous', async () => {
  const accounts = createAccountStore(app.db);
  const account = await accounts.find(app.emulator.accountId);
  if (!account) throw new Error('No account.');
  await accounts.save({
    ...account,
    settings: { ...account.settings, privacy: 'anonymous' },
  });
  await voteOnCard(app, app.seeded.contactIds[1] ?? '');
  const { rows } = await download('votes');
  await accounts.save(account);

  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row['Contact record ID']).toBe('');
    expect(row['Voted at']).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

it('gives each of many votes once, though people vote meanwhile', async () => {
  const template = await app.db
    .selectFrom('votes')
    .selectAll()
    .executeTakeFirstOrThrow();
  await app.db
    .insertInto('votes')
    .values(
      Array.from({ length: 1200 }, (_, index) => ({
        ...template,
        vote_key: `copy-${index}`,
        contact_id: String(700_000 + index),
      })),
    )
    .execute();
  const { url, count } = await order('votes');
  const reader = (await open(url)).body?.getReader();
  await reader?.read();
  await app.db
    .updateTable('votes')
    .set({ voted_at: new Date(), comment: 'changed' })
    .where('vote_key', 'like', 'copy-%')
    .execute();
  let text = '';
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    text += new TextDecoder().decode(piece.value);
  }
  const ids = (parse(text) as string[][]).map((cells) => cells[7]);

  expect(ids).toHaveLength(count);
  expect(new Set(ids).size).toBeGreaterThanOrEqual(1200);
});

it('breaks off when the votes cannot be read to the end', async () => {
  const { url } = await order('votes');
  const { votePages } = app.service.deps;
  const { read } = votePages;
  votePages.read = () => Promise.reject(new Error('lost'));
  const file = await open(url);
  await expect(file.text()).rejects.toThrow('lost');
  votePages.read = read;
});

it('says on a page that HubSpot does not answer', async () => {
  const own = await startApp();
  const { url } = await order('votes', { from: own });
  // A replica that has read nothing yet, with HubSpot down and nothing kept.
  await own.db.deleteFrom('catalogs').execute();
  own.emulator.faults.down = true;
  const { pathname, search } = new URL(url);
  const page = await own
    .replica()
    .app.fetch(new Request(`https://x.example${pathname}${search}`));

  expect(page.status).toBe(503);
  expect(await page.text()).toContain('HubSpot does not answer');
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
  expect(row).toMatchObject({ État: 'Brouillon' });
});
