/** A cell of a breakdown, before it is decided whether it may be shown. */
export interface Countable {
  /** Ids of those who voted; the same person may be in several cells. */
  people: ReadonlySet<string>;
  /** Never shown, however many they are. */
  isHidden?: boolean;
}

/**
 * Which cells of a breakdown may be shown when nothing below `fewest` people may be. One hidden
 * cell alone could be computed from the total: the smallest shown one is hidden with it, and so
 * on until the hidden ones together hold `fewest` different people, or nothing is shown: the same
 * three people in two cells are three.
 * https://en.wikipedia.org/wiki/Cell_suppression
 *
 * @returns for each cell, in order, whether it may be shown
 */
export const suppress = (cells: Countable[], fewest: number): boolean[] => {
  const shown = cells.map(
    ({ people, isHidden }) => isHidden !== true && people.size >= fewest,
  );
  // An empty cell identifies nobody.
  const hidden = () =>
    cells.filter(({ people }, index) => !shown[index] && people.size > 0);
  for (;;) {
    const kept = hidden();
    const together = new Set(kept.flatMap(({ people }) => [...people]));
    if (kept.length === 0 || (kept.length > 1 && together.size >= fewest)) {
      break;
    }
    const next = cells.reduce(
      (smallest, { people }, index) =>
        shown[index] &&
        (smallest === -1 || people.size < (cells[smallest]?.people.size ?? 0))
          ? index
          : smallest,
      -1,
    );
    if (next === -1) break;
    shown[next] = false;
  }

  return shown;
};
