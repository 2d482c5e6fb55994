/** A cell of a breakdown, before it is decided whether it may be shown. */
export interface Countable {
  voters: number;
}

/**
 * Which cells of a breakdown may be shown when nothing below `fewest` people may be. One hidden
 * cell alone could be computed from the total: the smallest shown one is hidden with it, and so
 * on until the hidden ones together hold `fewest` people, or nothing is shown.
 * https://en.wikipedia.org/wiki/Cell_suppression
 *
 * @returns for each cell, in order, whether it may be shown
 */
export const suppress = (cells: Countable[], fewest: number): boolean[] => {
  const shown = cells.map(({ voters }) => voters >= fewest);
  // An empty cell identifies nobody.
  const hidden = () =>
    cells.filter(({ voters }, index) => !shown[index] && voters > 0);
  for (;;) {
    const kept = hidden();
    const people = kept.reduce((sum, { voters }) => sum + voters, 0);
    if (kept.length === 0 || (kept.length > 1 && people >= fewest)) break;
    const next = cells.reduce(
      (smallest, { voters }, index) =>
        shown[index] &&
        (smallest === -1 || voters < (cells[smallest]?.voters ?? 0))
          ? index
          : smallest,
      -1,
    );
    if (next === -1) break;
    shown[next] = false;
  }

  return shown;
};
