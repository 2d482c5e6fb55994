import {
  type Figures,
  figuresRoute,
  outcomesRoute,
  type OutcomeBoard,
  pathOf,
  type ReportCard,
  reportRoute,
  type StarterReview,
  starterReviewRoute,
} from '@starters/contracts';
import { addIntents } from '#src/store/add-intents.ts';
import { fullVote, insertRows } from '#test/helpers/insert-rows.ts';
import { readRecords } from '#test/helpers/read-records.ts';
import { changeSettings } from '#test/helpers/sales-records.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
let ids: string[];
let titles: Map<string, string>;

/** Six people vote for and use the first starter, one the second, eight others the third. */
beforeAll(async () => {
  app = await startApp();
  const { catalog } = await app.service.catalogs.get(app.emulator.accountId);
  const english = catalog.starters.filter(
    ({ language, status }) => language === 'en' && status === 'published',
  );
  ids = english.slice(0, 3).map(({ id }) => id);
  titles = new Map(english.map(({ id, title }) => [id, title]));
  const people = [
    [0, 1, 2, 3, 4, 5],
    [6],
    [7, 8, 9, 10, 11, 12, 13, 14],
  ].flatMap((those, index) =>
    those.map((person) => [person, ids[index] ?? ''] as const),
  );
  const at = new Date(app.clock.now.getTime() - 86_400_000);
  await insertRows(
    app,
    'votes',
    people.map(([person, starterId]) =>
      fullVote(app, person, {
        starter_id: starterId,
        verdict: 'useful',
        reason: null,
        voted_at: at,
        used_at: at,
      }),
    ),
  );
  await addIntents(app.db, app.emulator.accountId, 'roll_up', ids);
  await changeSettings(app, { readsOutcomes: true });
  for (let turn = 0; turn < 2; turn += 1) {
    await app.service.sweep(app.emulator.accountId);
    await app.service.publish(app.emulator.accountId);
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
  }
});
afterAll(() => app.close());

const figures = async (query: Record<string, string> = {}) =>
  (
    await app.call(
      INES,
      'GET',
      `${figuresRoute.path}?${String(new URLSearchParams(query))}`,
    )
  ).body as unknown as Figures;
const board = async () =>
  (await app.call(INES, 'GET', `${outcomesRoute.path}?split=starter`))
    .body as unknown as OutcomeBoard;

it('has one starter that one person judged, beside others', async () => {
  const { starters } = await figures({ sort: 'voters' });

  expect(
    ids.map((id) => starters.find((each) => each.id === id)?.voters),
  ).toEqual([6, 1, 8]);
});

it('sums the rows of the table beside it, and leaves out those that would give somebody away', async () => {
  const { voters, usefulness, overTime } = await figures();

  // Fifteen voted; the fifteenth is nobody else's business.
  expect(voters).toBe(14);
  expect(usefulness).not.toBeNull();
  expect(overTime.map(({ voters: people }) => people)).toEqual([14]);
});

it('gives the same with and without that starter, whatever is filtered', async () => {
  const title = titles.get(ids[1] ?? '') ?? '';
  const alone = await figures({ q: title });
  expect(alone.starters.map(({ id }) => id)).toEqual([ids[1]]);
  expect(alone).toMatchObject({ usefulness: null, voters: null });
  expect(
    alone.overTime.filter(({ usefulness }) => usefulness !== null),
  ).toEqual([]);
  for (const split of ['theme', 'author', 'language', 'channel'] as const) {
    const { split: groups } = await figures({ split });
    for (const { voters } of groups)
      expect([null, 0, 6, 8, 14]).toContain(voters);
  }
});

it('hides on the starter’s page, record and board what followed where the sum would give another away', async () => {
  const { rows, summary } = await board();
  const usedOf = (counts: OutcomeBoard['rows'][number]['counts']) =>
    counts.find(({ rung }) => rung === 'used')?.count ?? null;
  expect(usedOf(summary?.ladder ?? [])).toBe('15');
  const byId = new Map(rows.map(({ key, counts }) => [key, usedOf(counts)]));
  // The smallest that is shown is hidden with the one that one person used.
  expect(ids.map((id) => byId.get(id))).toEqual([null, null, '8']);
  // Their order would tell who is ahead.
  expect(rows[0]?.key).toBe(ids[2]);

  const records = await readRecords(app, app.seeded.starterTypeId, [
    'used_90d',
    'meetings_90d',
  ]);
  for (const [index, starterId] of ids.entries()) {
    const { outcomes } = (
      await app.call(INES, 'GET', pathOf(starterReviewRoute, { starterId }))
    ).body as unknown as StarterReview;
    const isShown = index === 2;

    expect(usedOf(outcomes?.ladder ?? [])).toBe(isShown ? '8' : null);
    expect(outcomes?.headline).toMatch(
      [/^What followed in 180 days is not/u, /^Fewer/u][index] ??
        /8 uses in 180 days/u,
    );
    expect(
      records.find(({ id }) => id === starterId)?.properties['meetings_90d'] ||
        null,
    ).toBe(isShown ? '0' : null);
  }
});

it('leaves out of the total whoever is left out of an author’s sum, on page and report', async () => {
  const { catalog } = await app.service.catalogs.get(app.emulator.accountId);
  const authorOf = (id: string) =>
    catalog.starters.find((each) => each.id === id)?.ownerId ?? '';
  const theirs = (ownerId: string, without: string[] = []) =>
    catalog.starters.filter(
      (each) => each.ownerId === ownerId && !without.includes(each.id),
    );
  // Two starters of another author, of two and three people: together they are shown.
  const single = ids[1] ?? '';
  const other = [...new Set(catalog.starters.map(({ ownerId }) => ownerId))]
    .filter((each) => each !== null && each !== authorOf(single))
    .find((each) => theirs(each ?? '', ids).length > 1);
  const [first, second] = theirs(other ?? '', ids);
  await insertRows(
    app,
    'votes',
    [20, 21, 22, 23, 24].map((person, index) =>
      fullVote(app, person, {
        starter_id: (index < 2 ? first : second)?.id ?? '',
        verdict: 'useful',
        reason: null,
        voted_at: new Date(app.clock.now.getTime() - 86_400_000),
      }),
    ),
  );
  await addIntents(app.db, app.emulator.accountId, 'roll_up', [
    first?.id ?? '',
    second?.id ?? '',
  ]);
  const { voters, split } = await figures({ split: 'author' });
  const { lines } = (await app.call(INES, 'GET', reportRoute.path))
    .body as unknown as ReportCard;
  const [all, ...authors] = lines.map((line) => line.voters);

  // Each voted on one starter: what the shown parts lack of the whole is of nobody, or of five.
  const lacking = (
    whole: number | null | undefined,
    parts: (number | null | undefined)[],
  ) => parts.reduce<number>((rest, count) => rest - (count ?? 0), whole ?? 0);
  expect(voters).toBe(all);
  for (const rest of [
    lacking(
      voters,
      split.map((group) => group.voters),
    ),
    lacking(all, authors),
  ]) {
    expect([1, 2, 3, 4]).not.toContain(rest);
  }
});
