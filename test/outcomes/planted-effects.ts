/** A generator of numbers from 0 to 1. https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
export const lehmer = (seed: number) => {
  let state = seed;

  return () => {
    state = (state * 48_271) % 2_147_483_647;

    return state / 2_147_483_647;
  };
};

/** The mean of what was found in many worlds, and the share of intervals that hold what was planted. */
export const sumUpEffects = (
  found: { difference: number; low: number; high: number }[],
  planted: number,
): { mean: number; covered: number } => ({
  mean:
    found.reduce((sum, { difference }) => sum + difference, 0) / found.length,
  covered:
    found.filter(({ low, high }) => low <= planted && planted <= high).length /
    found.length,
});
