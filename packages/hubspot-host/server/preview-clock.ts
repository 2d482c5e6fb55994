/** The time of the whole preview: HubSpot, proxy and service. */
export interface PreviewClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** How far it is ahead of this machine's, in days. */
  daysAhead(): number;
  /** Sets how far ahead it is; it goes back as well. */
  setDaysAhead(days: number): void;
}

const dayMs = 86_400_000;

/** A clock that can be put forward, to see what tomorrow or next month brings. */
export const createPreviewClock = (): PreviewClock => {
  let days = 0;

  return {
    now: () => Date.now() + days * dayMs,
    daysAhead: () => days,
    setDaysAhead: (wanted) => {
      days = wanted;
    },
  };
};
