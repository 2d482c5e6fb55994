/** The clock that the service goes by during a run; the machine's is not touched. */
export interface ServiceClock {
  /** In ms since 1970. */
  now(): number;
  /** How far it is ahead of the machine's, in ms. */
  offsetMs(): number;
  /** Moves it forward at once. */
  advance(ms: number): void;
  /**
   * Lets it go so many times as fast as the machine's; while `isHeld`, as fast. What pauses for a
   * minute is then waited out in seconds.
   */
  setPace(pace: number): void;
  stop(): void;
}

const tickMs = 250;

/**
 * @param isHeld whether a call may still land: how long that takes is measured by the machine's
 *   clock, so the service's must not run ahead of it
 * @param onMoved told after each move
 */
export const createServiceClock = (
  isHeld: () => boolean,
  onMoved: (offsetMs: number) => void,
): ServiceClock => {
  let offset = 0;
  let pace = 1;
  const advance = (ms: number) => {
    offset += ms;
    onMoved(offset);
  };
  const timer = setInterval(() => {
    if (pace > 1 && !isHeld()) advance((pace - 1) * tickMs);
  }, tickMs);

  return {
    now: () => Date.now() + offset,
    offsetMs: () => offset,
    advance,
    setPace: (next) => {
      pace = next;
    },
    stop: () => clearInterval(timer),
  };
};
