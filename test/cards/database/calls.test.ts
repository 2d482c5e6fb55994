import {
  type CallsReady,
  callsRoute,
  printLinkRoute,
  voteRoute,
} from '@starters/contracts';
import { sql } from 'kysely';
import { momentsFor } from '#tools/moments-for.ts';
import { LEA, startApp, type TestApp, TOM } from '#test/helpers/start-app.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';

/** Sees every client, and asked for none yet. */
const AMINA = 51_003;
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** As the sheet asks: with the moments of each contact, where it has any. */
const prepare = async (ids: unknown, as = LEA) => {
  const contacts = Array.isArray(ids)
    ? await Promise.all(
        ids.map(async (contactId: string) => ({
          contactId,
          moments: await momentsFor(app.emulator, as, contactId),
        })),
      )
    : ids;
  const { body } = await app.call(as, 'PUT', callsRoute.path, { contacts });

  return body as unknown as CallsReady;
};
const makeLink = async (as = LEA): Promise<string> => {
  const { body } = await app.call(as, 'PUT', printLinkRoute.path, {});

  return new URL(body['url'] as string).pathname;
};
const open = (path: string) =>
  app.service.app.fetch(new Request(`https://service.example${path}`));

it('gives each contact the first starters of its card, with the ballot of each', async () => {
  const ids = app.seeded.contactIds.slice(0, 3);
  const calls = await prepare(ids);
  const [first] = calls.contacts;

  expect(calls.contacts.map(({ contactId }) => contactId)).toEqual(ids);
  const offered = startersOf(await readCard(app, ids[0] ?? '')).map(
    ({ starterId }) => starterId,
  );
  for (const { starterId, ballot } of first?.candidates ?? []) {
    expect(offered).toContain(starterId);
    expect(ballot).not.toBe('');
    expect(
      calls.starters.filter((each) => each.starterId === starterId),
    ).toHaveLength(1);
  }
  expect(calls.wanted.contact).toEqual(
    expect.arrayContaining(['phone', 'mobilephone', 'associatedcompanyid']),
  );
});

it('takes a vote from the sheet by the ballot it gave', async () => {
  const [id = ''] = app.seeded.contactIds;
  const { contacts } = await prepare([id]);
  const { body } = await app.call(LEA, 'PUT', voteRoute.path, {
    ballot: contacts[0]?.candidates[0]?.ballot,
    requestId: 'from-the-call-sheet',
    baseRevision: 0,
    verdict: 'useful',
    reason: null,
    comment: null,
    surface: 'crm.bulkActions',
  });

  expect(body).toMatchObject({
    ok: true,
    vote: { verdict: 'useful', revision: 1 },
  });
  const again = await prepare([id]);
  expect(again.contacts[0]?.candidates[0]?.vote.verdict).toBe('useful');
});

it('carries fifty contacts in less than HubSpot’s megabyte', async () => {
  const calls = await prepare(app.seeded.contactIds.slice(0, 40));

  expect((JSON.stringify(calls).length / 40) * 50).toBeLessThan(1_000_000);
});

it('counts a contact named twice once, and leaves out what HubSpot does not know', async () => {
  const [id = ''] = app.seeded.contactIds;
  const calls = await prepare([id, id, '999999999']);

  expect(calls.contacts.map(({ contactId }) => contactId)).toEqual([id]);
});

it.each([
  [
    'more than fifty',
    Array.from({ length: 51 }, (_, i) => `${i + 1}`),
    'too_many_calls',
  ],
  ['nobody', [], 'bad_request'],
  ['what is no id', ['<b>'], 'bad_request'],
  ['no list', '1', 'bad_request'],
])('refuses %s', async (_, contactIds, reason) => {
  expect(await prepare(contactIds)).toMatchObject({ ok: false, reason });
});

it('opens a page to print once, for nobody to keep', async () => {
  const path = await makeLink();
  const page = await open(path);

  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('content-security-policy')).toContain(
    "default-src 'none'",
  );
  expect((await open(path)).status).toBe(404);
});

it('opens none after a minute', async () => {
  const path = await makeLink();
  const before = app.clock.now;
  app.clock.now = new Date(before.getTime() + 60_001);
  const { status } = await open(path);
  app.clock.now = before;

  expect(status).toBe(404);
});

it('opens none under another person’s or account’s address', async () => {
  const path = await makeLink();
  const [, , account, , token] = path.split('/');

  expect((await open(`/print/${account}/${TOM}/${token}`)).status).toBe(404);
  expect((await open(`/print/1/${LEA}/${token}`)).status).toBe(404);
  expect((await open(`/print/${account}/${LEA}/x${token}`)).status).toBe(404);
  expect((await open(path)).status).toBe(200);
});

it('has 128 random bits in each, another every time', async () => {
  const tokens = [await makeLink(), await makeLink()].map(
    (path) => path.split('/').at(-1) ?? '',
  );

  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
  }
});

it('says that votes are named where they are on any of its cards, however late an admin said so', async () => {
  const { accountId } = app.emulator;
  const ids = app.seeded.contactIds.slice(0, 21);
  expect(ids).toHaveLength(21);
  // Cards are read ten at a time: those of the last ten come after the change.
  await sql`
    create function change_privacy() returns trigger language plpgsql as $$
    begin
      if new.contact_id = ${sql.lit(ids[10])} then
        update accounts set settings = settings || '{"privacy":"named"}'
          where account_id = new.account_id;
      end if;
      return new;
    end $$`.execute(app.db);
  await sql`create trigger change_privacy after insert on client_readings
    for each row execute function change_privacy()`.execute(app.db);
  try {
    const { named } = await prepare(ids, AMINA);
    const { settings } = await app.db
      .selectFrom('accounts')
      .select('settings')
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow();

    expect(settings.privacy).toBe('named');
    expect(named).toContain('name');
  } finally {
    await sql`drop function change_privacy() cascade`.execute(app.db);
  }
});
