import jstat from 'jstat';

/** A Beta distribution by its two counts: found useful, not useful. */
export interface Beta {
  a: number;
  b: number;
}

/** Mean of a Beta distribution. */
export const betaMean = ({ a, b }: Beta): number => a / (a + b);

/** Standard deviation of a Beta distribution. */
export const betaSd = ({ a, b }: Beta): number =>
  Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));

/** The value below which a share `p` of a Beta distribution lies. */
export const betaQuantile = ({ a, b }: Beta, p: number): number =>
  jstat.beta.inv(p, a, b);

/** The share of a Beta distribution that lies above `x`. */
export const betaAbove = ({ a, b }: Beta, x: number): number =>
  1 - jstat.beta.cdf(x, a, b);

/** Logarithm of the Beta function. */
export const betaLn = (a: number, b: number): number => jstat.betaln(a, b);
