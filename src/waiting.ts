/** Waits so many milliseconds. By the global timer, which tests can replace. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** How often something is asked for, and for how long. */
export interface Polling {
  /** Pause between two questions, in ms. */
  everyMs: number;
  /** Sum of the pauses, in ms, after which it gives up. Default: never. */
  forMs?: number;
}

/**
 * Polls until there is an answer. Each call of `ask` is awaited, never abandoned, so that a lease
 * it took is not lost.
 *
 * @param ask returns null while there is no answer; it is called at once, then after each pause
 * @returns null when there was no answer in time
 * @throws what `ask` throws
 */
export const poll = async <T>(
  ask: () => Promise<T | null>,
  { everyMs, forMs = Infinity }: Polling,
): Promise<T | null> => {
  for (let waited = 0; ; waited += everyMs) {
    const answer = await ask();
    if (answer !== null || waited >= forMs) return answer;
    await pause(everyMs);
  }
};

/**
 * Waits for work, but only so long; work that is late goes on by itself, and its failure is
 * ignored.
 *
 * @param onLate returns the value to use instead of the result, or throws
 * @throws what the work throws in time
 */
export const within = <T, Late>(
  work: Promise<T>,
  ms: number,
  onLate: () => Late,
): Promise<T | Late> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    // A limit alone keeps no process running.
    timer = setTimeout(resolve, ms).unref();
  }).then(onLate);

  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
