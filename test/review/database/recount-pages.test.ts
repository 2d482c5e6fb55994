import {
  type Figures,
  figuresRoute,
  pathOf,
  type Review,
  reviewRoute,
  type StarterReview,
  starterReviewRoute,
  type Usefulness,
} from '@starters/contracts';
import {
  castFiveWeeks,
  type RawFigures,
} from '#test/helpers/cast-five-weeks.ts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import {
  integrate,
  mondayOf,
  type RawVote,
  recount,
} from '#test/helpers/naive-recount.ts';
import { learn } from '#src/ranking/learn.ts';
import { judgeRawVotes } from '#test/helpers/judge-raw-votes.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
let raw: RawFigures;

beforeAll(async () => {
  app = await startApp();
  raw = await castFiveWeeks(app);
});
afterAll(() => app.close());

const get = async <T>(path: string) =>
  (await app.call(INES, 'GET', path)).body as unknown as T;
const figures = (query = '') =>
  get<Figures>(`${figuresRoute.path}?status=published${query}`);

const close = (
  shown: Usefulness | null,
  own: ReturnType<typeof recount>,
  { a, b }: Figures['prior'],
) => {
  if (own.voters.size < 5) {
    expect(shown).toBeNull();

    return;
  }
  const expected = integrate(a + own.useful, b + own.weight - own.useful);
  expect(shown?.mean).toBeCloseTo(expected.mean, 3);
  expect(shown?.low).toBeCloseTo(expected.low, 3);
  expect(shown?.high).toBeCloseTo(expected.high, 3);
};

const votedStarters = () =>
  raw.starters
    .map(({ id }) => ({
      id,
      votes: raw.votes.filter(({ starterId }) => starterId === id),
    }))
    .filter(({ votes }) => votes.length > 0);

const isFeedback = ({ verdict, reason }: RawVote) =>
  verdict === 'not_useful' &&
  ['too_generic', 'not_my_words', 'other'].includes(reason);

it('judges votes taken together against what the raw votes lead to expect', async () => {
  const { prior } = await figures();
  const expected = judgeRawVotes(raw, app.clock.now.getTime()).prior;

  expect(prior.a).toBeCloseTo(expected.a, 3);
  expect(prior.b).toBeCloseTo(expected.b, 3);
  // Not what is expected before anybody voted.
  expect(prior.a).not.toBeCloseTo(learn([], 0).prior.a, 1);
});

it('splits by channel; a starter for several counts in each', async () => {
  await changeSettings(app, { privacy: 'named' });
  const { split, prior } = await figures('&split=channel');
  await changeSettings(app, { privacy: 'confidential' });
  const channelsOf = (p: Record<string, string | null>) =>
    (p['channels'] ?? '').split(';');
  const keys = new Set(
    raw.starters.flatMap(({ properties }) => channelsOf(properties)),
  );
  const expected = [...keys]
    .map((key) => ({
      key,
      own: raw.total(
        raw.starters
          .filter(({ properties }) => channelsOf(properties).includes(key))
          .map(({ id }) => id),
      ),
    }))
    .filter(({ own }) => own.voters.size > 0);

  expect(split.map(({ key }) => key).sort()).toEqual(
    expected.map(({ key }) => key).sort(),
  );
  for (const { key, own } of expected) {
    const group = split.find((each) => each.key === key);
    expect(group?.voters).toBe(own.voters.size);
    close(group?.usefulness ?? null, own, prior);
  }
});

it('shows each starter as its raw votes do: wordings, reasons, weeks, segments', async () => {
  await changeSettings(app, { privacy: 'named' });
  const { prior } = await figures();
  const seen = { weeks: 0, segments: 0, wordings: 0 };
  for (const { id, votes } of votedStarters()) {
    const page = await get<StarterReview>(
      pathOf(starterReviewRoute, { starterId: id }),
    );
    const bad = votes.filter(({ verdict }) => verdict === 'not_useful');

    expect(page.starter.voters).toBe(
      recount(raw.judging(id), raw.weigh).voters.size,
    );
    expect(
      Object.fromEntries(
        page.figures.reasons.map(({ key, votes: count }) => [key, count]),
      ),
    ).toEqual(
      Object.fromEntries(
        [...new Set(bad.map(({ reason }) => reason))].map((reason) => [
          reason,
          bad.filter((vote) => vote.reason === reason).length,
        ]),
      ),
    );
    for (const { week, voters, usefulness } of page.figures.overTime) {
      const own = recount(
        votes.filter(({ votedAt }) => mondayOf(votedAt) === week),
        () => 1,
      );
      expect(voters).toBe(own.voters.size);
      close(usefulness, own, prior);
      seen.weeks += 1;
    }
    for (const { key, voters, usefulness } of page.figures.split) {
      const own = recount(
        votes.filter(({ segments }) =>
          key === '' ? segments.length === 0 : segments.includes(key),
        ),
        (vote) => raw.weigh(vote) / Math.max(1, vote.segments.length),
      );
      expect(voters).toBe(own.voters.size);
      close(usefulness, own, prior);
      seen.segments += 1;
    }
    for (const { hash, voters, usefulness } of page.wordings) {
      const own = recount(
        votes.filter(({ wording }) => wording === hash),
        (vote) =>
          Math.pow(
            2,
            -(app.clock.now.getTime() - vote.votedAt) / 86_400_000 / 180,
          ),
      );
      expect(voters).toBe(own.voters.size);
      close(usefulness, own, prior);
      const group = page.figures.wordings.find((each) => each.key === hash);
      expect(group?.voters ?? 0).toBe(own.voters.size);
      close(group?.usefulness ?? null, own, prior);
      seen.wordings += 1;
    }
  }
  await changeSettings(app, { privacy: 'confidential' });

  expect(Object.values(seen).every((count) => count > 4)).toBe(true);
});

it('says how much feedback waits, and how much of it too long', async () => {
  const { feedback, promise } = await get<Review>(reviewRoute.path);
  const open = raw.votes.filter(isFeedback);
  const now = app.clock.now.getTime();
  // Three working days, counted in hours: weekends in Paris do not pass.
  const isLate = ({ votedAt }: RawVote) => {
    let worked = 0;
    for (let at = votedAt + 86_400_000; worked < 3; at += 86_400_000) {
      const day = new Date(at).toLocaleDateString('en-GB', {
        timeZone: 'Europe/Paris',
        weekday: 'long',
      });
      if (!day.startsWith('S')) worked += 1;
      if (worked === 3) return at < now;
    }

    return false;
  };

  expect(feedback.reduce((sum, { votes }) => sum + votes.length, 0)).toBe(
    open.length,
  );
  expect(open.length).toBeGreaterThan(3);
  expect(promise.overdue).toBe(open.filter(isLate).length);
});

it('counts how often a starter was seen as the cards reported', async () => {
  const [{ id } = { id: '' }] = votedStarters();
  const seen = [0, 1, 2].map((index) => app.seeded.contactIds[index] ?? '');
  const before = (await figures()).starters.find((row) => row.id === id);
  for (const contact of seen) {
    await app.call(51_001, 'PUT', `/v1/contacts/${contact}/views`, {
      shown: [id],
      missing: [],
    });
  }
  const after = (await figures()).starters.find((row) => row.id === id);

  expect((after?.shown30d ?? 0) - (before?.shown30d ?? 0)).toBe(seen.length);
});
