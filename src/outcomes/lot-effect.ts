/**
 * One day on which a conversation got the third place of a card at random, and was shown. Of a starter
 * that is looked at, all days on which its conversation could be drawn.
 */
export interface Lot {
  /** What was drawn. */
  conversation: string;
  /** Among how many it was drawn, itself included, each as likely as the others. */
  among: number;
  /** Whether a meeting or reply followed a use with this client within the window. */
  isFollowed: boolean;
}

/** One side of a comparison, of draws or of clients. */
export interface Side {
  size: number;
  /** Share of them that were followed, from 0 to 1, each weighed by how unlikely it was. */
  rate: number;
  /** As many equally likely draws would tell as much. */
  effective: number;
}

/** Two sides compared, as shares from 0 to 1. */
export interface LotEffect {
  own: Side;
  /** Of draws, where it could have been drawn and another was. */
  others: Side;
  difference: number;
  /** 90 % interval. */
  low: number;
  high: number;
}

/** Two-sided 90 %, and the quantile for finding a difference four times in five. */
const z90 = 1.645;
const z80 = 0.842;

const toSide = (lots: { lot: Lot; weight: number }[]): Side => {
  const sum = lots.reduce((all, { weight }) => all + weight, 0);
  const squares = lots.reduce((all, { weight }) => all + weight * weight, 0);

  return {
    size: lots.length,
    rate:
      sum === 0
        ? 0
        : lots.reduce(
            (all, { lot, weight }) => all + (lot.isFollowed ? weight : 0),
            0,
          ) / sum,
    effective: squares === 0 ? 0 : (sum * sum) / squares,
  };
};

/**
 * The difference of two shares with a 90 % interval, that of Agresti and Caffo, which holds for small
 * samples (https://doi.org/10.1080/00031305.2000.10474560), at the effective sample size of each side.
 * Both sides have something.
 */
export const compareSides = (own: Side, others: Side): LotEffect => {
  const shrink = ({ rate, effective }: Side) => ({
    p: (rate * effective + 1) / (effective + 2),
    n: effective + 2,
  });
  const [a, b] = [shrink(own), shrink(others)];
  const half =
    z90 * Math.sqrt((a.p * (1 - a.p)) / a.n + (b.p * (1 - b.p)) / b.n);

  return {
    own,
    others,
    difference: own.rate - others.rate,
    low: Math.max(-1, a.p - b.p - half),
    high: Math.min(1, a.p - b.p + half),
  };
};

/**
 * Compares clients who got a conversation by the random draw with those who could have got it
 * and showed another. Days on which nothing else could be drawn are left out. What could be said to
 * few is drawn more often where little else could be, so each draw is weighed by the inverse of its
 * probability, and the weights divided by their sum (Hájek:
 * https://en.wikipedia.org/wiki/Inverse_probability_weighting). The interval is that of `compareSides`,
 * at the effective sample size of Kish
 * (https://en.wikipedia.org/wiki/Effective_sample_size#Weighted_samples).
 *
 * @returns null where one of the sides has no draw
 */
export const compareLots = (
  lots: Lot[],
  conversation: string,
): LotEffect | null => {
  const eligible = lots.filter(({ among }) => among > 1);
  const isOwn = (lot: Lot): boolean => lot.conversation === conversation;
  const own = toSide(
    eligible.filter(isOwn).map((lot) => ({ lot, weight: lot.among })),
  );
  const others = toSide(
    eligible
      .filter((lot) => !isOwn(lot))
      .map((lot) => ({
        lot,
        weight: lot.among / (lot.among - 1),
      })),
  );
  if (own.size === 0 || others.size === 0) return null;

  return compareSides(own, others);
};

/**
 * In how many weeks a difference would show, four times in five, at the rate at which draws come.
 * https://en.wikipedia.org/wiki/Power_of_a_test
 *
 * @param perWeek draws a week that show it, and that show another where it could have been
 * @param rate share of draws that are followed, from 0 to 1
 * @param difference to be found, 0.1 for ten points
 * @returns null where no draws come
 */
export const weeksToTell = (
  perWeek: { own: number; others: number },
  rate: number,
  difference = 0.1,
): number | null => {
  if (perWeek.own <= 0 || perWeek.others <= 0) return null;
  const p = Math.min(Math.max(rate, 0.05), 0.5);

  return Math.ceil(
    ((z90 + z80) ** 2 * p * (1 - p) * (1 / perWeek.own + 1 / perWeek.others)) /
      difference ** 2,
  );
};
