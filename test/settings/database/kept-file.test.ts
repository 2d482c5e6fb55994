import { keptFileRoute, type KeptFileReady } from '@starters/contracts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { isInKeptFile } from '#src/store/export-kept.ts';
import { BACKED_UP } from '#src/store/table-fates.ts';
import type { Tables } from '#src/store/tables.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { addAccount } from '#test/helpers/add-account.ts';
import { openLink } from '#test/helpers/open-export.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

const OTHER = 7_007_007;

let app: TestApp;
const contact = (index: number) => app.seeded.contactIds[index] ?? '';
const setPrivacy = async (privacy: 'anonymous' | 'confidential' | 'named') => {
  const accounts = createAccountStore(app.db);
  const account = await accounts.find(ACCOUNT_ID);
  if (!account) throw new Error('No account.');
  await accounts.update(ACCOUNT_ID, {
    settings: { ...account.settings, privacy },
  });
};

beforeAll(async () => {
  app = await startApp();
  await voteOnCard(app, contact(0), {}, { as: LEA });
  await setPrivacy('anonymous');
  await voteOnCard(app, contact(1), { reason: 'other' }, { as: LEA });
  await setPrivacy('named');
  await voteOnCard(app, contact(2), {}, { as: TOM });
  await app.db
    .insertInto('choices')
    .values({
      account_id: ACCOUNT_ID,
      user_id: LEA,
      kind: 'author',
      target: '1',
      choice: 'muted',
      chosen_at: new Date(),
    })
    .execute();
});
afterAll(() => app.close());

const ask = async (as = NORA, accountId = ACCOUNT_ID) =>
  (await app.call(as, 'POST', keptFileRoute.path, undefined, { accountId }))
    .body as unknown as KeptFileReady;
const download = async (accountId = ACCOUNT_ID) => {
  const response = await openLink(app, (await ask(NORA, accountId)).url);
  const text = await response.text();

  return {
    response,
    text,
    rows: text
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { table: string; row: Record<string, unknown> },
      ),
  };
};

it('gives an admin what is kept, as a file of lines', async () => {
  const { response, rows } = await download();
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="what-is-kept-\d{4}-\d\d-\d\d\.jsonl"$/,
  );
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(rows.map(({ table }) => table)).toEqual(
    expect.arrayContaining(['accounts', 'votes']),
  );
});

it('says who voted only where records do, and nothing of today’s anonymous votes', async () => {
  const { rows, text } = await download();
  const votes = rows.filter(({ table }) => table === 'votes');

  expect(votes).toHaveLength(2);
  expect(votes.map(({ row }) => row['user_id']).filter(Boolean)).toEqual([TOM]);
  expect(text).not.toContain(String(LEA));
  expect(text).not.toMatch(/vote_key|sealed_/);
});

it('gives no client and no hour of anonymous votes of earlier days', async () => {
  await app.db
    .updateTable('votes')
    .set({ is_held: false })
    .where('privacy', '=', 'anonymous')
    .execute();
  const { rows } = await download();
  const [anonymous] = rows.filter(({ row }) => row['privacy'] === 'anonymous');

  expect(anonymous?.row).toMatchObject({ contact_id: null, segment_ids: null });
  expect(anonymous?.row['voted_at']).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('has nothing of what salespeople chose, saw or wrote for themselves', async () => {
  const { rows } = await download();
  const tables = new Set(rows.map(({ table }) => table));
  const filled = async (table: keyof Tables) =>
    (await app.db.selectFrom(table).selectAll().execute()).length > 0;

  for (const table of ['choices', 'day_orders', 'client_readings'] as const) {
    expect([table, await filled(table), tables.has(table)]).toEqual([
      table,
      true,
      false,
    ]);
  }
});

it('has decided of every table of backups whether an admin gets it', () => {
  const undecided = BACKED_UP.filter(
    ({ table }) => isInKeptFile(table) === undefined,
  );

  expect(undecided).toEqual([]);
  expect(isInKeptFile('a_new_table')).toBeUndefined();
});

it('opens once, for nobody but admins, and has nothing of another account', async () => {
  const { url } = await ask();
  expect((await openLink(app, url)).status).toBe(200);
  expect((await openLink(app, url)).status).toBe(404);
  for (const as of [LEA, INES]) {
    expect(await ask(as)).toMatchObject({ ok: false, reason: 'not_admin' });
  }
  await addAccount(app, OTHER);
  const { text } = await download(OTHER);
  expect(text).not.toContain(String(ACCOUNT_ID));
  const stolen = (await ask()).url.replace(String(ACCOUNT_ID), String(OTHER));
  expect((await openLink(app, stolen)).status).toBe(404);
});
