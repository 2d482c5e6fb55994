import {
  flattening,
  logistic,
  type Spread,
  type Voters,
} from './follow-starter.ts';

/** Turns a logit for the average voter into the share of an account’s voters who find it useful. */
export type ShareOf = (logit: number) => number;

const from = -8;
const step = 0.1;
const count = 161;

/** So many voters stand for those who have not voted yet and are not known. */
const unheard = 3;

/**
 * The share of voters, strict and lenient ones as they are in this account, who would find a starter
 * useful. A table read between its lines: the average over all voters is the same for each starter.
 */
export const shareOfVoters = (
  { betweenVoters }: Spread,
  { leniency, variance }: Voters,
): ShareOf => {
  const table = Float64Array.from({ length: count }, (_, at) => {
    const logit = from + at * step;
    let sum =
      unheard * logistic(logit / Math.sqrt(1 + flattening * betweenVoters));
    for (let voter = 0; voter < leniency.length; voter += 1) {
      sum += logistic(
        (logit + (leniency[voter] ?? 0)) /
          Math.sqrt(1 + flattening * (variance[voter] ?? 0)),
      );
    }

    return sum / (unheard + leniency.length);
  });

  return (logit) => {
    const at = Math.min(count - 1.001, Math.max(0, (logit - from) / step));
    const below = Math.floor(at);
    const low = table[below] ?? 0;

    return low + (at - below) * ((table[below + 1] ?? 0) - low);
  };
};
