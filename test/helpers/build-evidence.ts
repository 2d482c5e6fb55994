import type { Evidence } from '#src/ranking/evidence.ts';

/** 23 November 2026, in days since 1970. */
export const TODAY = 20_780;

/** Votes of so many people, each on one client; the first `useful` of them found it useful. */
export const buildEvidence = (
  useful: number,
  voters: number,
  overrides: Partial<Evidence> = {},
): Evidence[] =>
  Array.from({ length: voters }, (_, index) => ({
    userId: index + 1,
    segmentIds: [],
    isUseful: index < useful,
    weight: 1,
    day: TODAY,
    ...overrides,
  }));
