import {
  type FigureGroup,
  type Figures,
  figuresRoute,
  type Usefulness,
} from '@starters/contracts';
import {
  castFiveWeeks,
  type RawFigures,
} from '#test/helpers/cast-five-weeks.ts';
import { judgeRawVotes } from '#test/helpers/judge-raw-votes.ts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import {
  integrate,
  listCounted,
  mondayOf,
  recount,
} from '#test/helpers/naive-recount.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
let raw: RawFigures;

const figures = async (query = ''): Promise<Figures> =>
  (await app.call(INES, 'GET', `${figuresRoute.path}?status=published${query}`))
    .body as unknown as Figures;

beforeAll(async () => {
  app = await startApp();
  raw = await castFiveWeeks(app);
});
afterAll(() => app.close());

const close = (
  shown: Usefulness | null,
  useful: number,
  weight: number,
  prior: Figures['prior'],
) => {
  const expected = integrate(prior.a + useful, prior.b + weight - useful);
  expect(shown?.mean).toBeCloseTo(expected.mean, 3);
  expect(shown?.low).toBeCloseTo(expected.low, 3);
  expect(shown?.high).toBeCloseTo(expected.high, 3);
};

const ofStarter = (id: string) =>
  raw.votes.filter((vote) => vote.starterId === id);
const allIds = () => raw.starters.map(({ id }) => id);
/** Those whose votes totals hold, where few people are hidden. */
const countedIds = () =>
  listCounted(raw.starters, (id) => raw.total([id]).voters);

it('has enough to recount', () => {
  expect(raw.votes.length).toBeGreaterThan(25);
  expect(new Set(raw.votes.map(({ voter }) => voter)).size).toBe(
    raw.people.length,
  );
  expect(
    raw.votes.some(
      ({ starterId, wording }) => raw.current.get(starterId) !== wording,
    ),
  ).toBe(true);
});

it('counts each starter in the table as its raw votes do', async () => {
  const { starters: shown, total: count } = await figures('&sort=voters');
  const verdicts = judgeRawVotes(raw, app.clock.now.getTime());

  expect(count).toBe(raw.starters.length);
  for (const row of shown) {
    const own = recount(raw.judging(row.id), raw.weigh);
    expect(row.voters).toBe(own.voters.size);
    const judged = verdicts.of(row.id).usefulness;
    if (own.voters.size < 5) expect(row.usefulness).toBeNull();
    else
      for (const part of ['mean', 'low', 'high'] as const) {
        expect(row.usefulness?.[part]).toBeCloseTo(judged?.[part] ?? NaN, 3);
      }
    const open = ofStarter(row.id).filter(
      ({ verdict, reason }) =>
        verdict === 'not_useful' &&
        ['too_generic', 'not_my_words', 'other'].includes(reason),
    );
    expect(row.openFeedback).toBe(open.length);
    const last = Math.max(
      0,
      ...ofStarter(row.id).map(({ votedAt }) => votedAt),
    );
    expect(row.lastVoteAt && Date.parse(row.lastVoteAt)).toBe(last || null);
  }
});

it('takes all starters together as their raw votes do', async () => {
  const { usefulness, voters, prior } = await figures();
  const all = raw.total(countedIds());
  expect(countedIds().length).toBeLessThan(allIds().length);
  expect(voters).toBe(all.voters.size);
  close(usefulness, all.useful, all.weight, prior);
});

const checkGroups = (
  fewest: number,
  groups: FigureGroup[],
  prior: Figures['prior'],
  expected: Map<string, ReturnType<RawFigures['total']>>,
) => {
  const present = [...expected].filter(([, { voters }]) => voters.size > 0);
  expect(groups.map(({ key }) => key).sort()).toEqual(
    present.map(([key]) => key).sort(),
  );
  for (const group of groups) {
    const own = expected.get(group.key);
    if (!own) throw new Error(`Nobody expected ${group.key}.`);
    if (own.voters.size < fewest) expect(group.voters).toBeNull();
    if (fewest === 0) expect(group.voters).not.toBeNull();
    if (group.voters === null) {
      expect(group.usefulness).toBeNull();
      continue;
    }
    expect(group.voters).toBe(own.voters.size);
    if (own.voters.size < 5) expect(group.usefulness).toBeNull();
    else close(group.usefulness, own.useful, own.weight, prior);
  }
};

/** Of a group that is hidden altogether, all that there is. */
const totalOf = (ids: string[], privacy: 'confidential' | 'named') => {
  const total = raw.total(countedIds().filter((id) => ids.includes(id)));

  const isOfAll = privacy === 'named' || total.voters.size === 0;

  return isOfAll ? raw.total(ids) : total;
};

it.each([
  ['theme', 'confidential', 'theme'],
  ['theme', 'named', 'theme'],
  ['author', 'confidential', 'hubspot_owner_id'],
  ['author', 'named', 'hubspot_owner_id'],
  ['language', 'confidential', 'language'],
] as const)(
  'splits by %s as the raw votes do, %s',
  async (split, privacy, property) => {
    await changeSettings(app, { privacy });
    const { split: groups, prior } = await figures(`&split=${split}`);
    await changeSettings(app, { privacy: 'confidential' });
    const keys = new Set(
      raw.starters.map(({ properties }) => properties[property] ?? ''),
    );

    checkGroups(
      privacy === 'named' ? 0 : 5,
      groups,
      prior,
      new Map(
        [...keys].map((key) => [
          key,
          totalOf(
            raw.starters
              .filter(({ properties }) => (properties[property] ?? '') === key)
              .map(({ id }) => id),
            privacy,
          ),
        ]),
      ),
    );
  },
);

it('splits by segment as the raw votes do, a vote from two segments by halves', async () => {
  await changeSettings(app, { privacy: 'named' });
  const { split: groups, prior } = await figures('&split=segment');
  await changeSettings(app, { privacy: 'confidential' });
  // Votes that no segment brought are a group, too.
  const keys = new Set(['', ...raw.votes.flatMap(({ segments }) => segments)]);

  checkGroups(
    0,
    groups,
    prior,
    new Map(
      [...keys].map((key) => [
        key,
        raw.total(
          allIds(),
          ({ segments }) =>
            key === '' ? segments.length === 0 : segments.includes(key),
          (vote) => raw.weigh(vote) / Math.max(1, vote.segments.length),
        ),
      ]),
    ),
  );
});

it('counts reasons as the raw votes do, and hides what few people said', async () => {
  const { split: groups } = await figures('&split=reason');
  const ids = countedIds();
  for (const { key, votes: shown, voters } of groups) {
    const own = raw.votes.filter(
      ({ verdict, reason, starterId }) =>
        ids.includes(starterId) && verdict === 'not_useful' && reason === key,
    );
    const peopleOf = new Set(own.map(({ voter }) => voter)).size;
    if (peopleOf < 5) expect(shown).toBeNull();
    if (shown === null) continue;
    expect(shown).toBe(own.length);
    expect(voters).toBe(peopleOf);
  }
  expect(groups.length).toBeGreaterThan(2);
});

const inWeek = (week: string) =>
  raw.total(
    allIds(),
    ({ votedAt }) => mondayOf(votedAt) === week,
    () => 1,
  );

it('goes over time as the raw votes do, each week by itself', async () => {
  await changeSettings(app, { privacy: 'named' });
  const { overTime, prior } = await figures();
  await changeSettings(app, { privacy: 'confidential' });
  const weeks = [
    ...new Set(raw.votes.map(({ votedAt }) => mondayOf(votedAt))),
  ].sort();

  expect(overTime.map(({ week }) => week)).toEqual(
    weeks.filter((week) => inWeek(week).voters.size > 0),
  );
  for (const { week, usefulness, voters } of overTime) {
    const own = inWeek(week);
    expect(voters).toBe(own.voters.size);
    if (own.voters.size < 5) expect(usefulness).toBeNull();
    else close(usefulness, own.useful, own.weight, prior);
  }
  expect(overTime.length).toBeGreaterThan(3);
});

it.each(['named', 'confidential'] as const)(
  'judges a starter by the votes of a segment when it is filtered by it, %s',
  async (privacy) => {
    const [segment = ''] = raw.votes.flatMap(({ segments }) => segments);
    await changeSettings(app, { privacy });
    const { starters: shown, prior } = await figures(`&segment=${segment}`);
    await changeSettings(app, { privacy: 'confidential' });

    expect(shown.length).toBeGreaterThan(0);
    for (const row of shown) {
      const own = recount(
        ofStarter(row.id).filter(({ segments }) => segments.includes(segment)),
        (vote) => raw.weigh(vote) / vote.segments.length,
      );
      const people = own.voters.size;
      if (privacy === 'named') expect(row.voters).toBe(people);
      else if (people > 0 && people < 5) expect(row.voters).toBeNull();
      else expect([people, null]).toContain(row.voters);
      if (row.voters === null || people < 5) {
        expect(row.usefulness).toBeNull();
      } else close(row.usefulness, own.useful, own.weight, prior);
    }
  },
);

it('finds, orders and pages on the server', async () => {
  const [first] = raw.starters;
  const title = first?.properties['title'] ?? '';
  const [word = ''] = /[a-z]{4,}/.exec(title) ?? [];
  const found = await figures(`&q=${word}`);
  expect(found.starters.map((row) => row.title)).toContain(title);

  const byTitle = await figures('&sort=title&descending=false');
  const titles = byTitle.starters.map((row) => row.title);
  expect(titles).toEqual(
    [...titles].sort((one, other) => one.localeCompare(other)),
  );
  expect((await figures('&page=99')).page).toBe(byTitle.pages);
  expect(await figures('&page=none')).toMatchObject({ ok: false });
});
