import { sql } from 'kysely';
import type { Database } from '#src/store/open-database.ts';
import { addAccount } from '#test/helpers/add-account.ts';
import { momentsFor } from '#tools/moments-for.ts';
import { plantWriting } from '#test/helpers/plant-writing.ts';
import { buildRows } from '#test/helpers/import-rows.ts';
import { goodFields, publishStarter } from '#test/helpers/open-editor.ts';
import {
  buildRouteCalls,
  callRoute,
  routeNames,
} from '#test/helpers/route-calls.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';
import { readCard, voteOnCard } from '#test/helpers/vote-on-card.ts';

const other = 99_001;
/** Stands in every text that the first account was given. */
const mark = 'Quincaillerie';
/** Stands in what Ines wrote and saved nowhere. */
const unsaved = 'Rossignol';

let app: TestApp;
let calls: ReturnType<typeof buildRouteCalls>;

/** Every row of an account in every table that has its id, as text. */
const rowsOf = async (db: Database, accountId: number): Promise<string> => {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where column_name = 'account_id' and table_schema = 'public' order by 1
  `.execute(db);
  const rows = await Promise.all(
    tables
      // How often HubSpot was called.
      .filter(({ name }) => name !== 'call_slots')
      .map(async ({ name }) => [
        name,
        // By all of a row: rows that are alike in some columns come in any order.
        (
          await sql`select * from ${sql.table(name)} as each
            where account_id = ${accountId} order by to_jsonb(each)::text`.execute(
            db,
          )
        ).rows,
      ]),
  );

  return JSON.stringify(rows);
};

beforeAll(async () => {
  app = await startApp();
  await addAccount(app, other);
  const contactId = app.seeded.contactIds[0] ?? '';
  // Léa, Ines and Nora do something in the first account that each room keeps.
  const starter = await publishStarter(app, {
    title: `${mark} title`,
    question: `${mark}?`,
    forEveryone: mark,
    theme: mark,
  });
  const { ballot } = await voteOnCard(app, contactId, {
    comment: `${mark} comment`,
  });
  const moments = await momentsFor(app.emulator, LEA, contactId);
  const first = buildRouteCalls({
    contactId,
    moments,
    starterId: starter.starterId,
    ownerId: '751010',
    ballot,
    voteId: '',
    requestId_: '',
    exportKey: '',
    importKey: 'import-of-the-first',
  });
  await callRoute(app, LEA, 'chooseRoute', first, {
    request: { kind: 'theme', target: mark, choice: 'muted' },
  });
  await callRoute(app, LEA, 'placeRequestRoute', first, {
    request: { join: null, author: null, text: `${mark} request` },
  });
  await callRoute(app, INES, 'importRoute', first, {
    request: {
      commit: false,
      text: buildRows(1, { opener: mark }),
      key: 'import-of-the-first',
    },
  });
  await plantWriting(app, {
    contactId,
    starterId: starter.starterId,
    mark,
    unsaved,
  });
  const file = await callRoute(app, INES, 'exportRoute', first);
  const vote = await app.db
    .selectFrom('votes')
    .select('vote_key')
    .executeTakeFirstOrThrow();
  const request = await app.db
    .selectFrom('requests')
    .select('request_key')
    .executeTakeFirstOrThrow();
  calls = buildRouteCalls({
    contactId,
    moments,
    starterId: starter.starterId,
    ownerId: '751010',
    ballot: (await readCard(app, contactId)).candidates[0]?.ballot ?? '',
    voteId: vote.vote_key,
    requestId_: request.request_key,
    exportKey: String(file.body['key']),
    importKey: 'import-of-the-first',
  });
});
afterAll(() => app.close());

it('finds the mark where it is looked for', async () => {
  const seen = await Promise.all(
    (
      [
        'requestsRoute',
        'choicesRoute',
        'figuresRoute',
        'reviewRoute',
        'starterReviewRoute',
        'editorRoute',
      ] as const
    ).map(async (name) =>
      JSON.stringify(
        await callRoute(
          app,
          name === 'requestsRoute' || name === 'choicesRoute' ? LEA : INES,
          name,
          calls,
        ),
      ).includes(mark),
    ),
  );

  expect(seen).toEqual([true, true, true, true, true, true]);
  expect(
    JSON.stringify(await callRoute(app, INES, 'editorRoute', calls)),
  ).toContain(unsaved);
  expect(await rowsOf(app.db, app.emulator.accountId)).toContain(mark);
  expect(goodFields.title).not.toContain(mark);
});

it.each(routeNames)(
  'shows and changes nothing of another account: %s',
  async (name) => {
    const before = await rowsOf(app.db, app.emulator.accountId);
    const records = app.emulator.snapshot();
    for (const as of [LEA, INES, NORA]) {
      const { status, body } = await callRoute(app, as, name, calls, {
        accountId: other,
      });

      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toContain(mark);
      expect(JSON.stringify(body)).not.toContain(unsaved);
    }

    expect(await rowsOf(app.db, app.emulator.accountId)).toBe(before);
    expect(app.emulator.snapshot()).toBe(records);
  },
);

it.each(routeNames)(
  'shows and changes no draft of somebody else in the same account: %s',
  async (name) => {
    const read = () =>
      app.db
        .selectFrom('drafts')
        .selectAll()
        .where('user_id', '=', INES)
        .orderBy('key')
        .execute();
    const before = await read();
    expect(before).toHaveLength(2);
    for (const as of [LEA, NORA]) {
      const { body } = await callRoute(app, as, name, calls);

      expect(JSON.stringify(body)).not.toContain(unsaved);
    }
    expect(await read()).toEqual(before);
  },
);

it.each([
  ['throwing it away', { draft: null }],
  ['writing over it', {}],
])(
  'leaves a draft to its writer whoever names its key: %s',
  async (_, said) => {
    for (const key of ['new', `starter:${calls.editorRoute.request.starter}`]) {
      await callRoute(app, NORA, 'keepDraftRoute', calls, {
        request: {
          key,
          starterId: null,
          draft: {
            fields: goodFields,
            opened: goodFields,
            base: null,
            status: 'draft',
            draftKey: 'a-draft-of-nora',
            answer: '',
          },
          ...said,
        },
      });
      const { draft } = await app.db
        .selectFrom('drafts')
        .select('draft')
        .where('user_id', '=', INES)
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      expect(draft.fields.opener).toBe(unsaved);
    }
  },
);

it.each(['approve', 'send_back', 'withdraw'])(
  'lets nobody of another account answer what waits: %s',
  async (verdict) => {
    const before = await rowsOf(app.db, app.emulator.accountId);
    for (const as of [INES, NORA]) {
      const { body } = await callRoute(app, as, 'approvalRoute', calls, {
        accountId: other,
        request: { verdict, seen: 'anything', because: 'No.' },
      });
      expect(body).toMatchObject({ ok: false });
    }
    expect(await rowsOf(app.db, app.emulator.accountId)).toBe(before);
  },
);
