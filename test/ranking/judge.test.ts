import fc from 'fast-check';
import { betaMean } from '#src/ranking/beta.ts';
import { judge, judgePooled } from '#src/ranking/judge.ts';
import { learn } from '#src/ranking/learn.ts';
import { scoreStarter } from '#src/ranking/score-starter.ts';
import { buildEvidence, TODAY } from '#test/helpers/build-evidence.ts';

const fresh = learn([], TODAY);
/** A team of 30 starters, from bad to good, where nobody is stricter than others. */
const team = learn(
  Array.from({ length: 30 }, (_, index) =>
    buildEvidence(1 + (index % 10), 11).map((vote, voter) => ({
      ...vote,
      userId: 1 + ((voter + 4 * index) % 11),
    })),
  ),
  TODAY,
);
const tally = (useful: number, voters: number) => ({
  voters,
  evidence: buildEvidence(useful, voters),
});

it('expects 45 in a hundred of a starter before anybody voted', () => {
  expect(betaMean(fresh.prior)).toBeCloseTo(0.45, 1);
  expect(judge(tally(0, 0), fresh).usefulness.mean).toBeCloseTo(0.45, 1);
});

it('fits what it expects to what the team finds useful', () => {
  const all = (useful: number) =>
    learn(
      Array.from({ length: 20 }, () => buildEvidence(useful, 10)),
      TODAY,
    );

  expect(betaMean(all(9).prior)).toBeGreaterThan(0.75);
  expect(betaMean(all(1).prior)).toBeLessThan(0.25);
});

it('ranks a new starter above one known to be bad and below one known to be good', () => {
  const scoreOf = (useful: number, voters: number) =>
    scoreStarter(team, tally(useful, voters), []);

  expect(scoreOf(1, 12)).toBeLessThan(scoreOf(0, 0));
  expect(scoreOf(11, 12)).toBeGreaterThan(scoreOf(0, 0));
});

it.each([
  [0, 4, 'new'],
  [11, 12, 'proven'],
  [1, 8, 'retire'],
  [0, 6, 'retire'],
  [6, 12, null],
] as const)('labels %d of %d voters %s', (useful, voters, label) => {
  expect(judge(tally(useful, voters), team).label).toBe(label);
});

it('keeps the mean within its interval and narrows it with every voter', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      (useful, useless) => {
        const { low, mean, high } = judge(
          tally(useful, useful + useless),
          team,
        ).usefulness;

        return 0 < low && low < mean && mean < high && high < 1;
      },
    ),
  );

  const width = (voters: number) => {
    const { low, high } = judge(tally(voters / 2, voters), team).usefulness;

    return high - low;
  };
  expect(width(40)).toBeLessThan(width(10));
});

it('gives votes taken together no figure below five voters', () => {
  expect(
    judgePooled({ useful: 3, weight: 4, voters: 4 }, team.prior),
  ).toBeNull();
  expect(
    judgePooled({ useful: 3, weight: 5, voters: 5 }, team.prior)?.mean,
  ).toBeGreaterThan(betaMean(team.prior));
});
