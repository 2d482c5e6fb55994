const z90 = 1.6449;

/**
 * A share with its 90 % interval after Wilson, which stays within 0 and 1 and is right for few:
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
export const shareInterval = (
  count: number,
  total: number,
): { mean: number; low: number; high: number } => {
  const share = count / total;
  const z2 = z90 ** 2;
  const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
  const reach =
    (z90 / (1 + z2 / total)) *
    Math.sqrt((share * (1 - share)) / total + z2 / (4 * total ** 2));

  return {
    mean: share,
    low: Math.max(0, centre - reach),
    high: Math.min(1, centre + reach),
  };
};
