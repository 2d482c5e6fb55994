import fc from 'fast-check';
import { betaMean } from '#src/ranking/beta.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import { judge } from '#src/ranking/judge.ts';

const prior = fitPrior([]);
const tally = (useful: number, weight: number) => ({
  useful,
  weight,
  voters: Math.round(weight),
});

it('starts at a mean of 0.45 worth eight votes', () => {
  expect(prior.a + prior.b).toBeCloseTo(8);
  expect(betaMean(prior)).toBeCloseTo(0.45);
});

it('fits the prior to what the team finds useful', () => {
  const team = (usefulVoters: number) =>
    fitPrior(Array.from({ length: 20 }, () => ({ usefulVoters, voters: 10 })));
  const liked = team(9);
  const disliked = team(1);

  expect(betaMean(liked)).toBeGreaterThan(0.8);
  expect(betaMean(disliked)).toBeLessThan(0.2);
});

it('ranks a new starter above one known to be bad and below one known to be good', () => {
  const fresh = judge(tally(0, 0), prior).score;

  expect(judge(tally(1, 12), prior).score).toBeLessThan(fresh);
  expect(judge(tally(11, 12), prior).score).toBeGreaterThan(fresh);
});

it.each([
  [0, 4, 'new'],
  [11, 12, 'proven'],
  [0, 20, 'retire'],
  [6, 12, null],
] as const)('labels %d of %d voters %s', (useful, weight, label) => {
  expect(judge(tally(useful, weight), prior).label).toBe(label);
});

it('keeps the mean within its interval and narrows it with every voter', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      (useful, useless) => {
        const { usefulness } = judge(tally(useful, useful + useless), prior);
        const { low, mean, high } = usefulness;

        return 0 < low && low < mean && mean < high && high < 1;
      },
    ),
  );

  const width = (voters: number) => {
    const { low, high } = judge(tally(voters / 2, voters), prior).usefulness;

    return high - low;
  };
  expect(width(40)).toBeLessThan(width(10));
});
