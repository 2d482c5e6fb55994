import { type Beta, betaMean, betaSd } from '#src/ranking/beta.ts';
import { FEWEST_VOTERS, posteriorOf } from '#src/ranking/judge.ts';
import type { SplitTally, Tally } from '#src/ranking/tally.ts';

/** Standard deviations added to the mean. */
const CURIOSITY = 1.2;
const strongest = 8;
const weakest = 3;

const clamp = (value: number): number =>
  Math.min(strongest, Math.max(weakest, value));

/**
 * The posterior of a starter in one segment. The prior is its votes in other segments, weighing
 * three to eight votes; without such votes it is the team's prior.
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
 * The score of a starter for a contact: posterior mean + 1.2 sd. Of the targeted segments that the
 * contact is in, those with five voters or more have their own posterior, the others that of the
 * whole starter; several are averaged by the weight of their votes.
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
