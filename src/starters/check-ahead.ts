import { mapInTurns } from '#src/in-turns.ts';
import type { Catalog } from './catalog.ts';
import { checkForCards } from './check-starter.ts';

/** So many starters are checked before whoever waits has a turn: checking one takes about 1 ms. */
export const CHECKED_AT_ONCE = 8;

/**
 * Checks all starters of a catalog that was read, some at a time, so that the first page or card that
 * needs the results has them and nobody waits for all checks together.
 */
export const checkAhead = async (catalog: Catalog): Promise<void> => {
  await mapInTurns(catalog.starters, CHECKED_AT_ONCE, (starter) =>
    checkForCards(starter, catalog),
  );
};
