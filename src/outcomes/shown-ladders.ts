import { type Countable, suppress } from '#src/ranking/suppress.ts';

/**
 * The groups whose ladders may be shown beside the one of all together. One decision for the board,
 * a starter's page, its record and cards: what one of them hides, another one must not show.
 *
 * @param ladders all groups of one breakdown in one period
 * @param fewest a group of fewer people is hidden, and further ones from which it could be computed;
 *   0 shows all
 */
export const shownLadders = (
  ladders: ReadonlyMap<string, Countable>,
  fewest: number,
): ReadonlySet<string> => {
  const groups = [...ladders];
  const shown = suppress(
    groups.map(([, ladder]) => ladder),
    fewest,
  );

  return new Set(groups.flatMap(([key], index) => (shown[index] ? [key] : [])));
};
