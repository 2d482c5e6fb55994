import { parse } from 'csv-parse/sync';
import { createAccountStore } from '#src/store/account-store.ts';
import { sql } from 'kysely';
import {
  downloadExport,
  openLink,
  orderExport,
} from '#test/helpers/open-export.ts';
import { LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const request = (what: string) => orderExport(app, what);
const open = (url: string) => openLink(app, url);
const download = (what: string) => downloadExport(app, what);

it('gives votes as their records have them, without who voted', async () => {
  const [contactId = ''] = app.seeded.contactIds;
  const before = app.clock.now;
  app.clock.now = new Date('2026-11-23T07:30:00Z');
  const { starterId } = await voteOnCard(app, contactId, {
    comment: '=HYPERLINK("https://evil.example","x")',
  });
  app.clock.now = before;
  const { text, rows } = await download('votes');
  const row = rows.find((each) => each['Starter record ID'] === starterId);

  expect(Object.keys(row ?? {})).toEqual([
    'Verdict',
    'Reason',
    'Comment',
    'Own words',
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
    'Voted at': '2026-11-23 08:30:00',
  });
  expect(row?.['Starter']).not.toBe('');
  expect(text).not.toContain(String(LEA));
});

it('gives neither client nor hour of votes cast while they were anonymous, and both of others', async () => {
  const accounts = createAccountStore(app.db);
  const account = await accounts.find(app.emulator.accountId);
  if (!account) throw new Error('No account.');
  await accounts.update(account.accountId, {
    settings: { ...account.settings, privacy: 'anonymous' },
  });
  const before = app.clock.now;
  // The day after in Paris; the record says the day of UTC.
  app.clock.now = new Date('2026-11-23T23:30:00Z');
  await voteOnCard(app, app.seeded.contactIds[1] ?? '');
  app.clock.now = before;
  // It leaves when its day is over.
  await app.service.sweep(app.emulator.accountId);
  const { rows } = await download('votes');
  await accounts.update(account.accountId, account);

  const anonymous = rows.filter((row) => row['Contact record ID'] === '');
  expect(rows).toHaveLength(2);
  expect(anonymous).toHaveLength(1);
  expect(anonymous[0]?.['Voted at']).toBe('2026-11-23');
});

it('gives each of many votes once, though people vote at the same time', async () => {
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
  const { url, count } = await request('votes');
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
  const ids = (parse(text) as string[][]).map((cells) => cells[8]);

  expect(ids).toHaveLength(count);
  expect(new Set(ids).size).toBeGreaterThanOrEqual(1200);
});

it('breaks off when the votes cannot be read to the end', async () => {
  const { url } = await request('votes');
  await sql`alter table votes rename to lost_votes`.execute(app.db);
  const file = await open(url);
  await expect(file.text()).rejects.toThrow('"votes" does not exist');
  await sql`alter table lost_votes rename to votes`.execute(app.db);
});
