import {
  pathOf,
  type StarterReview,
  starterReviewRoute,
} from '@starters/contracts';
import { addIntents } from '#src/store/add-intents.ts';
import { eraseUser } from '#src/store/erase-user.ts';
import { readRecords } from '#test/helpers/read-records.ts';
import {
  changeSettings,
  listOutcomeProperties,
} from '#test/helpers/sales-records.ts';
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
import { rungOf, takingUp } from './taking-up.ts';

let app: TestApp;
/** What somebody opened or copied, kept beside the service, to count it again. */
const done = new Map<
  string,
  { starterId: string; userId: number; contactId: string }
>();
const team = Array.from({ length: 7 }, (_, index) => 52_001 + index);
const contact = (index: number) => app.seeded.contactIds[index] ?? '';

const { report, rows, takeUp, board } = takingUp(() => app);

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

it('keeps nothing of it while outcomes are not read', async () => {
  await takeUp(LEA, contact(0));

  const kept = await app.db
    .selectFrom('views')
    .select(['is_taken', 'wording', 'segment_ids'])
    .execute();
  expect(kept).toHaveLength(3);
  expect(kept).toEqual(
    kept.map(() => ({ is_taken: false, wording: null, segment_ids: null })),
  );
});

it('keeps it once a day for each person and client, with the wording and segments of its ballot', async () => {
  await changeSettings(app, { readsOutcomes: true });
  const starter = await takeUp(LEA, contact(1), 1);
  await report(LEA, contact(1), { taken: starter.ballot });

  // A vote with the same ballot says what is in it.
  await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(starter.ballot, { verdict: 'useful', reason: null }),
  );
  const ballot = await app.db
    .selectFrom('votes')
    .select(['wording', 'segment_ids'])
    .executeTakeFirstOrThrow();
  expect(await rows()).toEqual([
    expect.objectContaining({
      user_id: LEA,
      contact_id: contact(1),
      starter_id: starter.starterId,
      wording: ballot.wording,
      segment_ids: ballot.segment_ids,
    }),
  ]);
  done.set(`${LEA} ${contact(1)}`, {
    starterId: starter.starterId,
    userId: LEA,
    contactId: contact(1),
  });
});

it.each([
  ['of another person', (ballot: string) => [LEA + 1, 1, ballot] as const],
  ['of another client', (ballot: string) => [LEA, 2, ballot] as const],
  ['that was altered', (ballot: string) => [LEA, 1, `x${ballot}`] as const],
  ['that is an id', () => [LEA, 1, '42'] as const],
])('keeps nothing by a ballot %s', async (_, bend) => {
  const [starter] = startersOf(await readCard(app, contact(1)));
  const [userId, index, taken] = bend(starter?.ballot ?? '');
  await readCard(app, contact(index), { as: userId });
  const before = await rows();
  const { body } = await report(userId, contact(index), { taken });

  expect(body).toEqual({ ok: true });
  expect(await rows()).toEqual(before);
});

it('keeps nothing by a ballot that has expired', async () => {
  const [starter] = startersOf(await readCard(app, contact(1)));
  const before = await rows();
  const now = app.clock.now;
  app.clock.now = new Date(now.getTime() + 40 * 86_400_000);
  await readCard(app, contact(1));
  await report(LEA, contact(1), { taken: starter?.ballot });
  app.clock.now = now;

  expect(await rows()).toEqual(before);
});

it('counts it like a recount from what was clicked, on board, page and record', async () => {
  for (const [index, userId] of team.entries()) {
    for (const at of [index + 2, index + 3]) {
      const { starterId } = await takeUp(userId, contact(at), at % 2);
      done.set(`${userId} ${contact(at)}`, {
        starterId,
        userId,
        contactId: contact(at),
      });
    }
  }
  const clicks = [...done.values()];
  const { summary, rows: listed } = await board();
  const byStarter = Map.groupBy(clicks, ({ starterId }) => starterId);
  const peopleOf = (some: typeof clicks) =>
    new Set(some.map(({ userId }) => userId));
  await addIntents(app.db, app.emulator.accountId, 'roll_up', [
    ...byStarter.keys(),
  ]);
  for (let turn = 0; turn < 3; turn += 1) {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    await app.service.sweep(app.emulator.accountId);
    await app.service.publish(app.emulator.accountId);
  }
  const records = await readRecords(app, app.seeded.starterTypeId, [
    'taken_90d',
  ]);
  expect(listed.map(({ key }) => key).sort()).toEqual(
    [...byStarter.keys()].sort(),
  );
  const shown = [...byStarter].filter(([id]) =>
    rungOf(listed.find(({ key }) => key === id)?.counts),
  );
  expect(shown.length).toBeGreaterThan(0);
  for (const [starterId, some] of byStarter) {
    const isShown = shown.some(([id]) => id === starterId);
    const expected = isShown ? String(some.length) : null;
    if (isShown) expect(peopleOf(some).size).toBeGreaterThanOrEqual(5);
    const row = listed.find(({ key }) => key === starterId);
    expect(rungOf(row?.counts)).toBe(expected);
    const { outcomes } = (
      await app.call(INES, 'GET', pathOf(starterReviewRoute, { starterId }))
    ).body as unknown as StarterReview;
    expect(rungOf(outcomes?.ladder)).toBe(expected);
    expect(
      records.find(({ id }) => id === starterId)?.properties['taken_90d'] ||
        null,
    ).toBe(expected);
  }
  // What the whole has beyond what is shown is nothing, or of five people and of several starters.
  const isShown = (id: string) => shown.some(([each]) => each === id);
  const rest = [...byStarter].filter(([id]) => !isShown(id));
  const beyond =
    Number(rungOf(summary?.ladder)) -
    shown.reduce((sum, [, some]) => sum + some.length, 0);
  expect(beyond).toBeGreaterThanOrEqual(0);
  if (beyond > 0) {
    expect(rest.length).toBeGreaterThan(1);
    expect(
      peopleOf(rest.flatMap(([, some]) => some)).size,
    ).toBeGreaterThanOrEqual(5);
  }
});

it.each(['wording', 'author', 'theme', 'segment'] as const)(
  'adds up to as much, shown and opened, split by %s',
  async (split) => {
    const { summary, rows: listed } = await board(split);
    const sum = (rung: string) =>
      listed.reduce(
        (all, { counts }) => all + Number(rungOf(counts, rung) ?? 0),
        0,
      );
    const taken = Number(rungOf(summary?.ladder));
    const isAllShown = listed.every(({ counts }) => rungOf(counts) !== null);

    expect(taken).toBeGreaterThan(0);
    if (isAllShown) expect(sum('taken')).toBeCloseTo(taken, 0);
    else expect(sum('taken')).toBeLessThan(taken);
    expect(sum('shown')).toBeGreaterThanOrEqual(taken);
  },
);

it('hides it where fewer than five people did, and says of nobody that it was nobody', async () => {
  const [some] = Map.groupBy(done.values(), ({ starterId }) => starterId);
  const [starterId = ''] = some ?? [];
  await app.db
    .updateTable('views')
    .set({ is_taken: false })
    .where('user_id', 'in', team.slice(0, 6))
    .execute();
  const { summary, rows: listed } = await board();

  expect(rungOf(summary?.ladder)).toBeNull();
  expect(
    listed.filter(
      ({ counts }) => ![null, '0'].includes(rungOf(counts) ?? null),
    ),
  ).toEqual([]);
  const { outcomes } = (
    await app.call(INES, 'GET', pathOf(starterReviewRoute, { starterId }))
  ).body as unknown as StarterReview;
  expect([null, '0']).toContain(rungOf(outcomes?.ladder));
});

it('adds the property to an account that has the earlier ones', async () => {
  await app.db
    .updateTable('outbox')
    .set({ key: 'outcomes' })
    .where('kind', '=', 'columns')
    .execute();
  await app.crm(
    NORA,
    'DELETE',
    `/crm/properties/2026-09/${app.seeded.starterTypeId}/taken_90d`,
  );
  expect(await listOutcomeProperties(app)).not.toContain('taken_90d');
  for (let turn = 0; turn < 2; turn += 1) {
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    await app.service.sweep(app.emulator.accountId);
    await app.service.publish(app.emulator.accountId);
  }

  expect(await listOutcomeProperties(app)).toContain('taken_90d');
});

it('forgets it with the person, and all of it when outcomes are switched off', async () => {
  const [erased = 0] = team.slice(-1);
  expect((await rows()).some(({ user_id }) => user_id === erased)).toBe(true);
  await eraseUser(app.db, app.emulator.accountId, erased);
  expect((await rows()).filter(({ user_id }) => user_id === erased)).toEqual(
    [],
  );

  await takeUp(LEA, contact(9));
  await changeSettings(app, { readsOutcomes: false });
  expect(
    await app.db
      .selectFrom('views')
      .select('starter_id')
      .where((where) =>
        where.or([
          where('is_taken', '=', true),
          where('wording', 'is not', null),
          where('segment_ids', 'is not', null),
        ]),
      )
      .execute(),
  ).toEqual([]);
  expect((await board()).summary).toBeNull();
});
