import { type Beta, betaLn } from '#src/ranking/beta.ts';
import type { SplitTally } from '#src/ranking/tally.ts';

const logConcentration = { mean: Math.log(8), sd: 1 };
const startingMean = 0.45;
const startingStrength = 8;

const means = Array.from({ length: 45 }, (_, i) => 0.06 + i * 0.02);
const concentrations = Array.from({ length: 25 }, (_, i) => 1 * 1.2 ** i);

/** So many voters found a starter useful, of so many; times how many starters. */
interface Counted {
  k: number;
  n: number;
  times: number;
}

/** Sums of log(from + i) for i < each index up to `most`. */
const sumLogs = (from: number, most: number, sums: Float64Array): void => {
  let sum = 0;
  for (let i = 0; i < most; i += 1) {
    sums[i] = sum;
    sum += Math.log(from + i);
  }
  sums[most] = sum;
};

/**
 * The log-likelihood of the counts under a prior, B(a + k, b + n − k) / B(a, b) for each. With whole
 * numbers that is products of a + i, b + i and a + b + i, whose logarithms are summed once for all
 * counts: a tenth of the time that as many Beta functions take. Where somebody has more voters than
 * there are counts, those are quicker. https://en.wikipedia.org/wiki/Beta_function#Properties
 */
const createLikelihood = (counted: Counted[]): ((prior: Beta) => number) => {
  const most = Math.max(...counted.map(({ n }) => n));
  if (
    most > 4 * counted.length + 100 ||
    !counted.every(({ k, n }) => Number.isInteger(k) && Number.isInteger(n))
  ) {
    return ({ a, b }) => {
      const base = betaLn(a, b);

      return counted.reduce(
        (log, { k, n, times }) =>
          log + times * (betaLn(a + k, b + n - k) - base),
        0,
      );
    };
  }
  const ofA = new Float64Array(most + 1);
  const ofB = new Float64Array(most + 1);
  const ofBoth = new Float64Array(most + 1);

  return ({ a, b }) => {
    sumLogs(a, most, ofA);
    sumLogs(b, most, ofB);
    sumLogs(a + b, most, ofBoth);
    let log = 0;
    for (const { k, n, times } of counted) {
      log += times * ((ofA[k] ?? 0) + (ofB[n - k] ?? 0) - (ofBoth[n] ?? 0));
    }

    return log;
  };
};

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
  const likelihoodOf = createLikelihood(counted);
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
      log += likelihoodOf({ a, b });
      if (log > bestLog) {
        bestLog = log;
        best = { a, b };
      }
    }
  }

  return best;
};
