import {
  leaveOutFew,
  leaveOutFewOfGroups,
} from '#src/ranking/leave-out-few.ts';
import { type Countable, suppress } from '#src/ranking/suppress.ts';

/** Who stands behind each group of a breakdown. */
export type Cells = ReadonlyMap<string, Countable>;

/**
 * The groups whose ladders may be shown beside the one of all together. One decision for the board,
 * a starter's page, its record and cards: what one of them hides, another one must not show.
 *
 * @param ladders all groups of one breakdown in one period
 * @param fewest a group of fewer people is hidden, and further ones from which it could be computed;
 *   0 shows all
 */
export const shownLadders = (
  ladders: Cells,
  fewest: number,
): ReadonlySet<string> => {
  const groups = [...ladders];
  const shown = suppress(
    groups.map(([, ladder]) => ladder),
    fewest,
  );

  return new Set(groups.flatMap(([key], index) => (shown[index] ? [key] : [])));
};

/**
 * The groups whose ladders may be shown of a long period beside those of its newer part: the newer
 * taken from the whole leaves the older part, which must not be of too few people either.
 *
 * @param whole all groups in the long period
 * @param older the same in the part of it that the newer one leaves; those without uses may be missing
 */
export const shownBesideNewer = (
  whole: Cells,
  older: Cells,
  fewest: number,
): ReadonlySet<string> => {
  const among = (cells: Cells, shown: ReadonlySet<string>): Cells =>
    new Map(
      [...cells].map(([key, { people }]) => [
        key,
        { people, isHidden: !shown.has(key) },
      ]),
    );
  for (let shown: ReadonlySet<string> = new Set(whole.keys()); ;) {
    const ofWhole = shownLadders(among(whole, shown), fewest);
    const ofOlder = shownLadders(among(older, ofWhole), fewest);
    const next = new Set(
      [...ofWhole].filter((key) => !older.has(key) || ofOlder.has(key)),
    );
    if (next.size === shown.size) return next;
    shown = next;
  }
};

const toParts = (cells: Cells, shown: ReadonlySet<string>) =>
  [...cells].map(([key, { people }]) => ({
    key,
    people,
    isShown: shown.has(key),
  }));

/**
 * The starters that sums may hold: the whole, and those of groups. What is left out of one is left out
 * of all of them, so that none less others gives few people away.
 *
 * @param cells by starter, of one period
 * @param groupings what starters are grouped by
 */
export const countedCells = (
  cells: Cells,
  groupings: readonly ((starterId: string) => string)[],
  fewest: number,
): ReadonlySet<string> =>
  new Set(
    leaveOutFewOfGroups(
      toParts(cells, shownLadders(cells, fewest)),
      groupings.map((by) => ({ key }: { key: string }) => [by(key)]),
      fewest,
    ).map(({ key }) => key),
  );

/** Whether cells may be added up beside those of them that are shown. */
export const mayBeSummed = (
  cells: Cells,
  shown: ReadonlySet<string>,
  fewest: number,
): boolean => leaveOutFew(toParts(cells, shown), fewest).length === cells.size;
