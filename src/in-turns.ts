import { setImmediate as nextTurn } from 'node:timers/promises';
import { inBatches } from './in-batches.ts';

/**
 * Computes something of each of many items, some at a time, so that requests are answered in between.
 *
 * @param atOnce how many before the next turn of the event loop
 */
export const mapInTurns = async <Item, Result>(
  items: readonly Item[],
  atOnce: number,
  compute: (item: Item) => Result,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (const some of inBatches(items, atOnce)) {
    if (results.length > 0) await nextTurn();
    results.push(...some.map(compute));
  }

  return results;
};
