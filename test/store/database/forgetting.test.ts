import { DAY_MS, pathOf, viewsRoute } from '@starters/contracts';
import { sql } from 'kysely';
import { createForgetStore } from '#src/store/forget-store.ts';
import { HOLDING_PERIODS } from '#src/store/holding-periods.ts';
import type { Tables } from '#src/store/tables.ts';
import { LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const contact = () => app.seeded.contactIds[0] ?? '';
const later = (days: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + days * DAY_MS);
};
const count = async (table: keyof Tables, where = 'true') => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)}
    where ${sql.raw(where)}`.execute(app.db);

  return rows[0]?.n;
};
const sweep = () => app.service.sweep(app.emulator.accountId);
/** Opens a card, sees a starter, and has nothing to say to another client. */
const openCards = async () => {
  const [first] = startersOf(await readCard(app, contact()));
  const see = (contactId: string, body: object) =>
    app.call(LEA, 'PUT', pathOf(viewsRoute, { contactId }), body);
  await see(contact(), { shown: [first?.starterId], missing: [] });
  await see(app.seeded.contactIds[1] ?? '', {
    shown: [],
    missing: ['contact.city'],
  });
};

it.each(['views', 'empty_cards', 'day_orders', 'card_openings'] as const)(
  'forgets who opened which client’s card: %s',
  async (table) => {
    await openCards();
    const holding = HOLDING_PERIODS[table];
    if (!('days' in holding)) throw new Error(`${table} stays.`);
    expect(await count(table)).toBeGreaterThan(0);
    later(holding.days - 1);
    await sweep();
    expect(await count(table)).toBeGreaterThan(0);
    // Late in the evening the account's day is the next one already: ahead of UTC, in which it ends.
    later(3);
    await sweep();

    expect(await count(table)).toBe(0);
  },
);

it('forgets the answers kept for repeated requests, and no vote', async () => {
  await voteOnCard(app, contact());
  later(3);
  await sweep();

  expect(await count('vote_requests')).toBe(0);
  expect(await count('votes')).toBe(1);
});

it('forgets a vote that was said again once its record is gone, and keeps the one that stands', async () => {
  const { ballot } = await voteOnCard(app, contact(), { comment: 'Before.' });
  await app.service.publish(app.emulator.accountId);
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot, { baseRevision: 1, comment: 'After.' }),
  );
  later(31);
  await sweep();
  // HubSpot has its record still.
  expect(await count('votes', 'is_retracted')).toBe(1);
  await app.service.publish(app.emulator.accountId);
  later(1);
  await sweep();

  expect(await count('votes', 'is_retracted')).toBe(0);
  expect(await count('votes')).toBe(1);
  const card = startersOf(await readCard(app, contact()));
  expect(card.filter(({ vote }) => vote.comment === 'After.')).toHaveLength(1);
});

it('deletes nothing of another account, nor anything twice', async () => {
  const forgetting = createForgetStore(app.db);
  await openCards();
  later(1_000);

  expect(await forgetting.forgetOld(1, app.clock.now)).toEqual({});
  const forgotten = await forgetting.forgetOld(
    app.emulator.accountId,
    app.clock.now,
  );
  expect(forgotten).toMatchObject({ views: 1, empty_cards: 1 });
  expect(
    await forgetting.forgetOld(app.emulator.accountId, app.clock.now),
  ).toEqual({});
});

it('deletes while HubSpot does not answer', async () => {
  await openCards();
  later(200);
  app.emulator.faults.down = true;
  await sweep().catch(() => {});

  expect(await count('views')).toBe(0);
});

it('says of every table that names a person or client how long it is held, or why it stays', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public'
      and column_name in ('user_id', 'contact_id', 'voters')`.execute(app.db);

  expect(rows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['views', 'votes', 'vote_requests']),
  );
  for (const { name } of rows) expect(HOLDING_PERIODS).toHaveProperty(name);
});
