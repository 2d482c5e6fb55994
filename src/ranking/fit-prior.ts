import { type Beta, betaLn } from './beta.ts';
import type { Tally } from './tally.ts';

const logConcentration = { mean: Math.log(8), sd: 1 };
const startingMean = 0.45;
const startingStrength = 8;

const means = Array.from({ length: 45 }, (_, i) => 0.06 + i * 0.02);
const concentrations = Array.from({ length: 25 }, (_, i) => 1 * 1.2 ** i);

/**
 * The team's prior, fitted to all starters' tallies: the mean and concentration that make the
 * tallies most likely under a Beta-binomial model, with log-concentration ~ N(log 8, 1) and the
 * mean worth eight votes at 0.45 before anybody voted. A plain grid is exact enough and cannot
 * run away. https://en.wikipedia.org/wiki/Beta-binomial_distribution
 */
export const fitPrior = (tallies: Pick<Tally, 'useful' | 'weight'>[]): Beta => {
  const counted = tallies.filter(({ weight }) => weight > 0);
  let best: Beta = {
    a: startingMean * startingStrength,
    b: (1 - startingMean) * startingStrength,
  };
  if (counted.length === 0) return best;

  let bestLog = -Infinity;
  for (const mean of means) {
    const logMean =
      startingMean * startingStrength * Math.log(mean) +
      (1 - startingMean) * startingStrength * Math.log(1 - mean);
    for (const concentration of concentrations) {
      const a = mean * concentration;
      const b = (1 - mean) * concentration;
      const z =
        (Math.log(concentration) - logConcentration.mean) / logConcentration.sd;
      let log = logMean - (z * z) / 2;
      const base = betaLn(a, b);
      for (const { useful, weight } of counted) {
        log += betaLn(a + useful, b + weight - useful) - base;
      }
      if (log > bestLog) {
        bestLog = log;
        best = { a, b };
      }
    }
  }

  return best;
};
