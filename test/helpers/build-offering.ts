import { buildOffering } from '#src/offering/build-offering.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { StarterTally } from '#src/votes/tallies.ts';

/** What an account offers on 23 November 2026, without credits. */
export const buildDaysOffering = (
  catalog: Catalog,
  tallies: StarterTally[] = [],
) =>
  buildOffering({
    catalog,
    tallies: new Map(tallies.map((tally) => [tally.starterId, tally])),
    credits: new Map(),
    day: '2026-11-23',
  });
