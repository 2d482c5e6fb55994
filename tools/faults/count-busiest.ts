/**
 * The most arrivals in any window.
 *
 * @param arrivals times in ms, in any order
 */
export const countBusiest = (arrivals: number[], windowMs: number): number => {
  const sorted = [...arrivals].sort((one, other) => one - other);
  let from = 0;
  let most = 0;
  for (const [index, at] of sorted.entries()) {
    while (at - (sorted[from] ?? at) >= windowMs) from += 1;
    most = Math.max(most, index - from + 1);
  }

  return most;
};
