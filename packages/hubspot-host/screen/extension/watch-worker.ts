const pause = (ms: number) =>
  new Promise<void>((resolve) => window.setTimeout(resolve, ms));

const interval = 3_000;
/** Timeout: long enough for a busy machine, short enough for a waiting person. */
const patience = 10_000;

/**
 * Asks again and again whether the worker still answers.
 *
 * @param ping resolves when it does
 * @param onSilence called once, when it has not for ten seconds
 * @returns ends the watch
 */
export const watchWorker = (
  ping: () => Promise<void>,
  onSilence: () => void,
): (() => void) => {
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      const answered = await Promise.race([
        ping().then(() => true),
        pause(patience).then(() => false),
      ]);
      if (isOver) return;
      if (!answered) {
        onSilence();

        return;
      }
      await pause(interval);
    }
  };
  void watch();

  return () => {
    isOver = true;
  };
};
