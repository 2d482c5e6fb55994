/** One vote as the model takes it. */
export interface WeighedVote {
  /** Whose it is, as an index into `Voters`. */
  voter: number;
  /** The starter’s segments that brought it, as places in its state (from 1). */
  places: readonly number[];
  isUseful: boolean;
  /** How much it says: 1 for a person’s only vote on the present wording. */
  weight: number;
  /** Days since any fixed moment; votes are in the order of it. */
  day: number;
}

/** How lenient each voter is, in logits above the average, and how surely that is known. */
export interface Voters {
  leniency: Float64Array;
  variance: Float64Array;
}

/**
 * What votes say of the base and of each voter's leniency: how the likelihood of the votes rises
 * with it (first derivative) and how surely (second, by its expectation).
 */
export interface Heard {
  base: { slope: number; curve: number };
  slope: Float64Array;
  curve: Float64Array;
}

/** What an account’s starters and voters have in common. Variances are in logits squared. */
export interface Spread {
  /** Logit of an average starter for an average voter. */
  base: number;
  betweenStarters: number;
  /** How much one starter differs between segments. */
  betweenSegments: number;
  betweenVoters: number;
  /** Days after which what was known of a starter correlates by half with what is true. */
  halfLife: number;
}

/** What is known of a starter: a normal distribution over its own effect and those of its segments. */
export interface Known {
  mean: number[];
  /** Row by row. */
  covariance: number[];
}

/** π/8: a logistic function averaged over a normal distribution. https://doi.org/10.1162/neco.1992.4.5.720 */
export const flattening = Math.PI / 8;

export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Time passes: what was known fades towards what is known of any starter. */
const fade = (
  { mean, covariance }: Known,
  days: number,
  { halfLife, betweenStarters, betweenSegments }: Spread,
): void => {
  if (days <= 0) return;
  const size = mean.length;
  const kept = 0.5 ** (days / halfLife);
  const regained = 1 - kept * kept;
  for (let row = 0; row < size; row += 1) {
    mean[row] = kept * (mean[row] ?? 0);
    for (let at = row * size; at < (row + 1) * size; at += 1) {
      covariance[at] = kept * kept * (covariance[at] ?? 0);
    }
    covariance[row * (size + 1)] =
      (covariance[row * (size + 1)] ?? 0) +
      regained * (row === 0 ? betweenStarters : betweenSegments);
  }
};

/** A starter before anybody voted on it. @param segments how many it is for */
export const unknown = (
  segments: number,
  { betweenStarters, betweenSegments }: Spread,
): Known => {
  const size = segments + 1;
  // A few numbers: an array of these is made faster than a typed one.
  const covariance = new Array<number>(size * size).fill(0);
  for (let row = 0; row < size; row += 1) {
    covariance[row * (size + 1)] =
      row === 0 ? betweenStarters : betweenSegments;
  }

  return { mean: new Array<number>(size).fill(0), covariance };
};

/** The covariance of each part of a starter with its logit in some segments, into `into`. */
const project = (
  { covariance, mean: { length: size } }: Known,
  places: readonly number[],
  into: number[],
  of = places.length,
): void => {
  const share = of === 0 ? 0 : 1 / of;
  for (let row = 0; row < size; row += 1) {
    let sum = covariance[row * size] ?? 0;
    for (const place of places) {
      sum += share * (covariance[row * size + place] ?? 0);
    }
    into[row] = sum;
  }
};

const along = (
  values: readonly number[],
  places: readonly number[],
  of = places.length,
): number => {
  let sum = 0;
  for (const place of places) sum += values[place] ?? 0;

  return (values[0] ?? 0) + (of === 0 ? 0 : sum / of);
};

/**
 * Logit of a starter above the base, averaged over some of its segments, with its variance.
 *
 * @param of how many segments it is averaged over, those without a vote included
 */
export const logitIn = (
  known: Known,
  places: readonly number[],
  of: number,
): { mean: number; variance: number } => {
  const projected = new Array<number>(known.mean.length).fill(0);
  project(known, places, projected, of);

  return {
    mean: along(known.mean, places, of),
    variance: along(projected, places, of),
  };
};

/**
 * What is known of a starter after its votes, on a day, and how probable these votes were, each
 * given those before it: a logistic model whose normal distribution is updated vote by vote
 * (Spiegelhalter and Lauritzen 1990, https://doi.org/10.1002/net.3230200507) and fades towards that
 * of any starter as time passes (an Ornstein-Uhlenbeck process; Glickman 1999 does the same with
 * players’ strengths, https://doi.org/10.1111/1467-9876.00159).
 */
export const followStarter = (
  votes: readonly WeighedVote[],
  segments: number,
  spread: Spread,
  { leniency, variance }: Voters,
  today: number,
  heard?: Heard,
): Known & { logProbability: number } => {
  const known = unknown(segments, spread);
  const { mean, covariance } = known;
  const size = mean.length;
  const projected = new Array<number>(size).fill(0);
  // How what is known would change if the base were higher: it takes over less of it.
  const byBase = new Array<number>(size).fill(0);
  let logProbability = 0;
  let day = votes[0]?.day ?? today;
  for (const vote of votes) {
    const { voter, places, isUseful, weight } = vote;
    fade(known, vote.day - day, spread);
    if (heard && vote.day > day) {
      const kept = 0.5 ** ((vote.day - day) / spread.halfLife);
      for (let row = 0; row < size; row += 1) {
        byBase[row] = kept * (byBase[row] ?? 0);
      }
    }
    day = Math.max(day, vote.day);
    project(known, places, projected);
    const ofStarter = along(projected, places);
    // Of a voter whose votes were not learned from, no more is known than of any.
    const spreadHere = ofStarter + (variance[voter] ?? spread.betweenVoters);
    const logit = spread.base + along(mean, places) + (leniency[voter] ?? 0);
    const p = logistic(logit / Math.sqrt(1 + flattening * spreadHere));
    logProbability += weight * Math.log(isUseful ? p : 1 - p);
    if (heard) {
      const said = weight / (1 + p * (1 - p) * ofStarter);
      heard.slope[voter] =
        (heard.slope[voter] ?? 0) + said * ((isUseful ? 1 : 0) - p);
      heard.curve[voter] = (heard.curve[voter] ?? 0) + said * p * (1 - p);
    }
    const information = weight * p * (1 - p);
    const damping = 1 / (1 + information * spreadHere);
    if (heard) {
      const change = 1 + along(byBase, places);
      heard.base.slope += weight * ((isUseful ? 1 : 0) - p) * damping * change;
      heard.base.curve += information * damping * change * change;
      for (let row = 0; row < size; row += 1) {
        byBase[row] =
          (byBase[row] ?? 0) -
          (projected[row] ?? 0) * information * damping * change;
      }
    }
    const step = weight * ((isUseful ? 1 : 0) - p) * damping;
    for (let row = 0; row < size; row += 1) {
      const part = projected[row] ?? 0;
      mean[row] = (mean[row] ?? 0) + part * step;
      const factor = part * information * damping;
      for (let column = 0; column < size; column += 1) {
        covariance[row * size + column] =
          (covariance[row * size + column] ?? 0) -
          factor * (projected[column] ?? 0);
      }
    }
  }
  fade(known, today - day, spread);

  return { ...known, logProbability };
};
