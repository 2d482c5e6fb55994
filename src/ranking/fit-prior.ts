import { type Beta, betaLn } from './beta.ts';
import type { SplitTally } from './tally.ts';

const logConcentration = { mean: Math.log(8), sd: 1 };
const startingMean = 0.45;
const startingStrength = 8;

const means = Array.from({ length: 45 }, (_, i) => 0.06 + i * 0.02);
const concentrations = Array.from({ length: 25 }, (_, i) => 1 * 1.2 ** i);

/**
 * The team's prior, fitted to all starters: the mean and concentration that make the votes most
 * likely under a Beta-binomial model, with log-concentration ~ N(log 8, 1) and the mean worth
 * eight votes at 0.45 before anybody voted. A plain grid is exact enough and cannot run away.
 * https://en.wikipedia.org/wiki/Beta-binomial_distribution
 *
 * It takes one plain vote a voter, their newest. The mean of a voter's votes, which judges a
 * starter, varies less than a single vote does, so that starters would seem more alike than they
 * are and their intervals too narrow.
 */
export const fitPrior = (
  starters: Pick<SplitTally, 'usefulVoters' | 'voters'>[],
): Beta => {
  // Many starters have the same counts: each pair is computed once.
  const alike = new Map<string, { k: number; n: number; times: number }>();
  for (const { usefulVoters: k, voters: n } of starters) {
    if (n === 0) continue;
    const known = alike.get(`${k}/${n}`) ?? { k, n, times: 0 };
    known.times += 1;
    alike.set(`${k}/${n}`, known);
  }
  let best: Beta = {
    a: startingMean * startingStrength,
    b: (1 - startingMean) * startingStrength,
  };
  if (alike.size === 0) return best;

  const counted = [...alike.values()];
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
      for (const { k, n, times } of counted) {
        log += times * (betaLn(a + k, b + n - k) - base);
      }
      if (log > bestLog) {
        bestLog = log;
        best = { a, b };
      }
    }
  }

  return best;
};
