import { type Beta, betaMean, betaSd } from './beta.ts';
import { CURIOSITY, FEWEST_VOTERS, posteriorOf } from './judge.ts';
import type { SplitTally, Tally } from './tally.ts';

const strongest = 8;
const weakest = 3;

const clamp = (value: number): number =>
  Math.min(strongest, Math.max(weakest, value));

/**
 * What the votes say of a starter in one segment: its votes elsewhere are the prior, worth three
 * to eight votes; where nobody voted elsewhere the team's prior stands as it was fitted.
 */
export const cellPosterior = (
  tally: SplitTally,
  cell: Tally,
  prior: Beta,
): Beta => {
  const elsewhere = Math.max(0, tally.weight - cell.weight);
  if (elsewhere === 0) return posteriorOf(cell, prior);

  const usefulElsewhere = Math.max(0, tally.useful - cell.useful);
  const mean = (usefulElsewhere + prior.a) / (elsewhere + prior.a + prior.b);
  const strength = clamp(strongest * Math.min(1, (elsewhere + 4) / 12));

  return {
    a: mean * strength + cell.useful,
    b: (1 - mean) * strength + cell.weight - cell.useful,
  };
};

/**
 * Where a starter stands for a contact: posterior mean + 1.2 sd. Of the segments that brought it
 * here, those with five voters or more speak for themselves, the others with the starter's voice;
 * several are averaged by the weight of their votes.
 */
export const scoreFor = (
  tally: SplitTally,
  matchedSegments: readonly string[],
  prior: Beta,
  curiosity = CURIOSITY,
): number => {
  const whole = posteriorOf(tally, prior);
  const voices = matchedSegments.map((id) => {
    const cell = tally.cells[id];

    return {
      weight: 1 + (cell?.weight ?? 0),
      posterior:
        cell && cell.voters >= FEWEST_VOTERS
          ? cellPosterior(tally, cell, prior)
          : whole,
    };
  });
  if (voices.length === 0) voices.push({ weight: 1, posterior: whole });

  const total = voices.reduce((sum, { weight }) => sum + weight, 0);
  const average = (read: (posterior: Beta) => number): number =>
    voices.reduce(
      (sum, { weight, posterior }) => sum + weight * read(posterior),
      0,
    ) / total;
  const mean = average(betaMean);
  const secondMoment = average(
    (posterior) => betaSd(posterior) ** 2 + betaMean(posterior) ** 2,
  );

  return mean + curiosity * Math.sqrt(Math.max(0, secondMoment - mean ** 2));
};
