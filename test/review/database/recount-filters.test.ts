import {
  type Figures,
  figuresRoute,
  pathOf,
  type StarterReview,
  starterReviewRoute,
  type Usefulness,
} from '@starters/contracts';
import {
  castFiveWeeks,
  type RawFigures,
} from '#test/helpers/cast-five-weeks.ts';
import {
  integrate,
  mondayOf,
  type RawVote,
  recount,
} from '#test/helpers/naive-recount.ts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
let raw: RawFigures;

beforeAll(async () => {
  app = await startApp();
  raw = await castFiveWeeks(app);
});
afterAll(() => app.close());

type Own = ReturnType<RawFigures['total']>;

const figures = async (query: string) =>
  (await app.call(INES, 'GET', `${figuresRoute.path}?status=published${query}`))
    .body as unknown as Figures;
const named = async <T>(read: () => Promise<T>): Promise<T> => {
  await changeSettings(app, { privacy: 'named' });
  const answer = await read();
  await changeSettings(app, { privacy: 'confidential' });

  return answer;
};

const close = (
  shown: Usefulness | null,
  own: Own,
  { a, b }: Figures['prior'],
) => {
  if (own.voters.size < 5) return expect(shown).toBeNull();
  const expected = integrate(a + own.useful, b + own.weight - own.useful);
  expect(shown?.mean).toBeCloseTo(expected.mean, 3);
  expect(shown?.low).toBeCloseTo(expected.low, 3);
  expect(shown?.high).toBeCloseTo(expected.high, 3);
};

const isNow = ({ starterId, wording }: RawVote) =>
  raw.current.get(starterId) === wording;
/** Fades, and is of full weight for its own wording. */
const asCast = (vote: RawVote) =>
  Math.pow(2, -(app.clock.now.getTime() - vote.votedAt) / 86_400_000 / 180);
const allIds = () => raw.starters.map(({ id }) => id);
const inTotal = (
  pick: (vote: RawVote) => boolean,
  weigh: (vote: RawVote) => number,
) => {
  const sum: Own = { useful: 0, weight: 0, voters: new Set() };
  for (const id of allIds()) {
    // What counts is the newest of those picked: of each wording by itself.
    const one = recount(
      raw.votes.filter((vote) => vote.starterId === id && pick(vote)),
      weigh,
    );
    sum.useful += one.useful;
    sum.weight += one.weight;
    for (const voter of one.voters) sum.voters.add(voter);
  }

  return sum;
};

it('splits by wording: as starters read now, and as they did before', async () => {
  const { split, prior } = await named(() => figures('&split=wording'));

  expect(split.map(({ key }) => key).sort()).toEqual(['before', 'now']);
  for (const { key, voters, usefulness } of split) {
    const own = inTotal((vote) => isNow(vote) === (key === 'now'), asCast);
    expect(own.voters.size).toBeGreaterThan(0);
    expect(voters).toBe(own.voters.size);
    close(usefulness, own, prior);
  }
});

it.each(['now', 'before'])(
  'filters every figure by wording, %s',
  async (wording) => {
    const answer = await named(() =>
      figures(`&wording=${wording}&split=theme`),
    );
    const { starters, usefulness, voters, split, overTime, prior } = answer;
    const pick = (vote: RawVote) => isNow(vote) === (wording === 'now');
    const own = inTotal(pick, asCast);

    expect(voters).toBe(own.voters.size);
    close(usefulness, own, prior);
    const voted = new Set(
      raw.votes.filter(pick).map(({ starterId }) => starterId),
    );
    if (wording === 'before') {
      expect(starters.every(({ id }) => voted.has(id))).toBe(true);
    } else expect(starters).toHaveLength(raw.starters.length);
    for (const row of starters) {
      const one = recount(
        raw.votes.filter((vote) => vote.starterId === row.id && pick(vote)),
        asCast,
      );
      expect(row.voters).toBe(one.voters.size);
      close(row.usefulness, one, prior);
    }
    for (const { key, voters: people, usefulness: rate } of split) {
      const themed = new Set(
        raw.starters
          .filter(({ properties }) => (properties['theme'] ?? '') === key)
          .map(({ id }) => id),
      );
      const group = inTotal(
        (vote) => pick(vote) && themed.has(vote.starterId),
        asCast,
      );
      expect(people).toBe(group.voters.size);
      close(rate, group, prior);
    }
    for (const { week, voters: people, usefulness: rate } of overTime) {
      const group = inTotal(
        (vote) => pick(vote) && mondayOf(vote.votedAt) === week,
        () => 1,
      );
      expect(people).toBe(group.voters.size);
      close(rate, group, prior);
    }
    expect(overTime.length).toBeGreaterThan(1);
  },
);

it('filters weeks, reasons and the whole by segment and wording at once', async () => {
  const [segment = ''] = raw.votes
    .filter(isNow)
    .flatMap(({ segments }) => segments);
  const query = `&segment=${segment}&wording=now&split=reason`;
  const { voters, usefulness, overTime, split, starters, prior } = await named(
    () => figures(query),
  );
  const listed = new Set(starters.map(({ id }) => id));
  const pick = (vote: RawVote) =>
    isNow(vote) &&
    listed.has(vote.starterId) &&
    vote.segments.includes(segment);
  const own = inTotal(pick, (vote) => asCast(vote) / vote.segments.length);

  expect(voters).toBe(own.voters.size);
  close(usefulness, own, prior);
  expect(overTime.length).toBeGreaterThan(0);
  for (const { week, voters: people, usefulness: rate } of overTime) {
    const group = inTotal(
      (vote) => pick(vote) && mondayOf(vote.votedAt) === week,
      (vote) => 1 / vote.segments.length,
    );
    expect(people).toBe(group.voters.size);
    close(rate, group, prior);
  }
  const bad = raw.votes.filter(
    (vote) => pick(vote) && vote.verdict === 'not_useful',
  );
  expect(
    Object.fromEntries(split.map(({ key, votes }) => [key, votes])),
  ).toEqual(
    Object.fromEntries(
      [...new Set(bad.map(({ reason }) => reason))].map((reason) => [
        reason,
        bad.filter((vote) => vote.reason === reason).length,
      ]),
    ),
  );
});

it('hides on a starter’s page what fewer than five said, and what gives it away', async () => {
  let hiddenOnes = 0;
  for (const id of allIds()) {
    const votes = raw.votes.filter(({ starterId }) => starterId === id);
    const { wordings, figures: shown } = (
      await app.call(INES, 'GET', pathOf(starterReviewRoute, { starterId: id }))
    ).body as unknown as StarterReview;
    const peopleOf = (pick: (vote: RawVote) => boolean) =>
      recount(votes.filter(pick), () => 1).voters.size;
    const saying = (reason: string) =>
      new Set(
        votes
          .filter(
            (vote) => vote.verdict === 'not_useful' && vote.reason === reason,
          )
          .map(({ voter }) => voter),
      ).size;
    const splits = [
      wordings.map(({ hash, voters, usefulness }) => ({
        voters,
        usefulness,
        own: peopleOf(({ wording }) => wording === hash),
      })),
      shown.wordings.map(({ key, voters, usefulness }) => ({
        voters,
        usefulness,
        own: peopleOf(({ wording }) => wording === key),
      })),
      shown.reasons.map(({ key, voters, votes: count }) => ({
        voters,
        usefulness: count,
        own: saying(key),
      })),
      shown.split.map(({ key, voters, usefulness }) => ({
        voters,
        usefulness,
        own: peopleOf(({ segments }) =>
          key === '' ? segments.length === 0 : segments.includes(key),
        ),
      })),
      shown.overTime.map(({ week, voters, usefulness }) => ({
        voters,
        usefulness,
        own: peopleOf(({ votedAt }) => mondayOf(votedAt) === week),
      })),
    ];
    for (const cells of splits) {
      const hidden = cells.filter(({ voters }) => voters === null);
      hiddenOnes += hidden.length;
      for (const { voters, usefulness, own } of cells) {
        if (voters === null) expect(usefulness).toBeNull();
        else {
          expect(voters).toBe(own);
          expect(own === 0 || own >= 5).toBe(true);
        }
      }
      const isOneAlone =
        hidden.length === 1 && cells.some(({ voters }) => (voters ?? 0) > 0);
      expect(isOneAlone).toBe(false);
    }
  }
  expect(hiddenOnes).toBeGreaterThan(5);
});
