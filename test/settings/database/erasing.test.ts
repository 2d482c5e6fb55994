import {
  type Erased,
  eraseRoute,
  type EraseRequest,
  type ErasingOpened,
  erasingRoute,
  type Language,
  type Refusal,
  settingsRoute,
} from '@starters/contracts';
import { sql } from 'kysely';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { TABLE_FATES } from '#src/store/table-fates.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { readVoteRecords, voteOnCard } from '#test/helpers/vote-on-card.ts';

const otherAccount = 7_007_007;

let app: TestApp;
let contacts: string[];

beforeEach(async () => {
  app = await startApp();
  contacts = app.seeded.contactIds;
  await voteOnCard(app, contacts[0] ?? '', {}, { as: LEA });
  await voteOnCard(app, contacts[1] ?? '', {}, { as: TOM });
  await app.service.publish(ACCOUNT_ID);
  await app.db
    .insertInto('choices')
    .values({
      account_id: otherAccount,
      user_id: LEA,
      kind: 'author',
      target: '1',
      choice: 'muted',
      chosen_at: new Date(),
    })
    .execute();
});
afterEach(() => app.close());

const open = async (language: Language = 'en') =>
  (await app.call(NORA, 'GET', erasingRoute.path, undefined, { language }))
    .body as unknown as ErasingOpened;
const erase = async (
  request: EraseRequest,
  { as = NORA, language = 'en' as Language } = {},
) =>
  (await app.call(as, 'POST', eraseRoute.path, request, { language }))
    .body as unknown as Erased | Refusal;
const countRows = async (accountId = ACCOUNT_ID) => {
  let count = 0;
  for (const [table, { fate }] of Object.entries(TABLE_FATES)) {
    if (fate === 'disposable') continue;
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(table)}
      where account_id = ${accountId}`.execute(app.db);
    count += rows[0]?.n ?? 0;
  }

  return count;
};
const voters = async () =>
  (
    await app.db
      .selectFrom('votes')
      .select(['user_id', 'verdict'])
      .where('account_id', '=', ACCOUNT_ID)
      .where('verdict', '!=', 'withdrawn')
      .execute()
  ).map(({ user_id }) => user_id);

it('names what can be erased, and the people of the account', async () => {
  const { texts, people } = await open();
  expect(texts.word).toBe('To confirm, type ERASE');
  expect(people).toContainEqual(
    expect.objectContaining({ value: String(LEA) }),
  );
  expect((await open('fr')).texts.word).toBe(
    'Pour confirmer, saisissez EFFACER',
  );
});

it('erases a contact, and the votes on it in HubSpot', async () => {
  const id = contacts[0] ?? '';
  expect(
    await erase({ what: 'contact', id: ` ${id} `, word: 'erase' }),
  ).toEqual({
    ok: true,
    isGone: false,
    message: expect.stringMatching(
      new RegExp(`^\\d+ entries about contact ${id} were erased\\.`),
    ) as string,
  });
  await app.service.publish(ACCOUNT_ID);

  expect(await voters()).toEqual([TOM]);
  expect(await readVoteRecords(app)).toHaveLength(1);
  expect(
    await erase({ what: 'contact', id: '999', word: 'ERASE' }),
  ).toMatchObject({
    message:
      'The app keeps nothing about contact 999. Nothing had to be erased.',
  });
});

it('erases a salesperson, in the words of the admin', async () => {
  expect(
    await erase(
      { what: 'salesperson', id: String(TOM), word: 'effacer' },
      { language: 'fr' },
    ),
  ).toMatchObject({
    ok: true,
    message: expect.stringMatching(
      new RegExp(`données? sur l’utilisateur ${TOM} `),
    ) as string,
  });
  expect(await voters()).toEqual([LEA]);
});

it('erases everything of the account, and nothing of another', async () => {
  expect(
    await erase({ what: 'everything', id: String(ACCOUNT_ID), word: 'ERASE' }),
  ).toMatchObject({ ok: true, isGone: true });

  expect(await countRows()).toBe(0);
  expect(await countRows(otherAccount)).toBe(1);
  expect((await app.call(NORA, 'GET', settingsRoute.path)).body).toMatchObject({
    reason: 'account_unknown',
  });
});

it.each<[string, EraseRequest, string]>([
  [
    'without the word',
    { what: 'everything', id: String(ACCOUNT_ID), word: '' },
    'Nothing was erased. To confirm, type ERASE.',
  ],
  [
    'with the word of another language',
    { what: 'contact', id: '101', word: 'EFFACER' },
    'Nothing was erased. To confirm, type ERASE.',
  ],
  [
    'of another account',
    { what: 'everything', id: String(otherAccount), word: 'ERASE' },
    'Nothing was erased. This is not the number of this account. It is in the address of every page of HubSpot.',
  ],
  [
    'of a contact by name',
    { what: 'contact', id: 'Lea', word: 'ERASE' },
    'Nothing was erased. The record ID of a contact is a number, such as 101.',
  ],
  [
    'of nobody',
    { what: 'salesperson', id: '', word: 'ERASE' },
    'Nothing was erased. Choose the salesperson, or enter their HubSpot user ID, a number.',
  ],
])('erases nothing %s', async (_, request, message) => {
  const before = await countRows();
  expect(await erase(request)).toEqual({
    ok: false,
    reason: 'erasing_refused',
    message,
  });
  expect(await countRows()).toBe(before);
});

it('lets nobody but admins erase, or see the page', async () => {
  const before = await countRows();
  for (const as of [LEA, INES]) {
    expect(
      await erase(
        { what: 'everything', id: String(ACCOUNT_ID), word: 'ERASE' },
        { as },
      ),
    ).toMatchObject({ ok: false, reason: 'not_admin' });
    expect(
      await erase(
        { what: 'contact', id: contacts[0] ?? '', word: 'ERASE' },
        { as },
      ),
    ).toMatchObject({ reason: 'not_admin' });
    expect((await app.call(as, 'GET', erasingRoute.path)).body).toMatchObject({
      reason: 'not_admin',
    });
  }
  expect(await countRows()).toBe(before);
});
