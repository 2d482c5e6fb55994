import fc from 'fast-check';
import { betaLn } from '#src/ranking/beta.ts';
import { fitPrior } from '#tools/ranking-bench/rivals/fit-prior.ts';

const counts = fc.array(
  fc
    .tuple(fc.nat({ max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([voters, share]) => ({
      voters,
      usefulVoters: Math.round(voters * share),
    })),
  { maxLength: 30 },
);

/** The same by the formula as it is written, with a Beta function for each starter. */
const logOf = (
  { a, b }: { a: number; b: number },
  starters: { voters: number; usefulVoters: number }[],
): number => {
  const mean = a / (a + b);
  const z = Math.log(a + b) - Math.log(8);

  return starters.reduce(
    (log, { voters: n, usefulVoters: k }) =>
      log + betaLn(a + k, b + n - k) - betaLn(a, b),
    3.6 * Math.log(mean) + 4.4 * Math.log(1 - mean) - (z * z) / 2,
  );
};

it('finds the prior of the grid that makes the votes most likely', () => {
  fc.assert(
    fc.property(counts, (starters) => {
      const found = logOf(fitPrior(starters), starters);
      if (starters.every(({ voters }) => voters === 0)) return;
      for (let mean = 0.06; mean < 0.95; mean += 0.02) {
        for (let strength = 1; strength < 80; strength *= 1.2) {
          const other = { a: mean * strength, b: (1 - mean) * strength };
          expect(logOf(other, starters)).toBeLessThanOrEqual(found + 1e-6);
        }
      }
    }),
    { numRuns: 30 },
  );
});
