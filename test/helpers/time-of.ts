/** Shortest time that is told apart from the clock's own grain, in ms. */
const grainMs = 1;
/** Other processes take their turns: the best of so many runs is the function’s own time. */
const runs = 3;

/** ms for one reading, the best of some runs. */
export const timeOf = <Given>(
  read: (given: Given) => unknown,
  given: Given,
): number => {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    let count = 0;
    const from = performance.now();
    let spent = 0;
    while (spent < grainMs) {
      read(given);
      count += 1;
      spent = performance.now() - from;
    }
    best = Math.min(best, spent / count);
  }

  return best;
};
