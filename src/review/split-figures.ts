import type {
  FigureGroup,
  FigureWeek,
  Split,
  Usefulness,
} from '@starters/contracts';
import type { Beta } from '#src/ranking/beta.ts';
import { FEWEST_VOTERS, judge } from '#src/ranking/judge.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { StarterCell } from '#src/votes/figures.ts';
import { suppress } from './suppress.ts';

/** Votes on several starters taken together; a person counts once among the voters. */
export interface Pooled {
  useful: number;
  weight: number;
  voters: number;
}

/** Takes cells together. */
export const pool = (cells: StarterCell[]): Pooled => ({
  useful: cells.reduce((sum, { useful }) => sum + useful, 0),
  weight: cells.reduce((sum, { weight }) => sum + weight, 0),
  voters: new Set(cells.flatMap(({ voterIds }) => voterIds)).size,
});

/** How useful; null under five people. */
export const judgePooled = (pooled: Pooled, prior: Beta): Usefulness | null =>
  pooled.voters < FEWEST_VOTERS ? null : judge(pooled, prior).usefulness;

/** The keys under which a starter stands in a split that goes by what it is. */
const keysOf = (starter: Starter, split: Split): string[] => {
  switch (split) {
    case 'theme':
      return [starter.theme ?? ''];
    case 'author':
      return [starter.ownerId ?? ''];
    case 'channel':
      return starter.channels.length === 0 ? [''] : starter.channels;
    case 'language':
      return [starter.language];
    default:
      return [];
  }
};

const groupCells = (
  cells: StarterCell[],
  keysOfCell: (cell: StarterCell) => string[],
): Map<string, StarterCell[]> => {
  const groups = new Map<string, StarterCell[]>();
  for (const cell of cells) {
    for (const key of keysOfCell(cell)) {
      const known = groups.get(key);
      if (known) known.push(cell);
      else groups.set(key, [cell]);
    }
  }

  return groups;
};

/**
 * The votes split by what starters are, or by segment or reason; the most voted first.
 *
 * @param fewest people below which a cell is hidden; 0 shows all
 */
export const splitFigures = (
  cells: StarterCell[],
  starters: Starter[],
  split: Split,
  {
    prior,
    fewest,
    labelOf,
  }: { prior: Beta; fewest: number; labelOf: (key: string) => string },
): FigureGroup[] => {
  const byId = new Map(starters.map((starter) => [starter.id, starter]));
  const isOfVotes = split === 'segment' || split === 'reason';
  const groups = [
    ...groupCells(cells, ({ key, starterId }) => {
      const starter = byId.get(starterId);
      if (!starter) return [];

      return isOfVotes ? [key] : keysOf(starter, split);
    }),
  ]
    .map(([key, group]) => ({ key, ...pool(group) }))
    .sort((one, other) => other.voters - one.voters);
  const shown = suppress(groups, fewest);

  return groups.map((group, index) => {
    const isShown = shown[index] ?? false;
    const isReason = split === 'reason';

    return {
      key: group.key,
      label: labelOf(group.key),
      voters: isShown ? group.voters : null,
      usefulness: isShown && !isReason ? judgePooled(group, prior) : null,
      votes: isShown && isReason ? group.weight : null,
    };
  });
};

/** Week by week, the oldest first; a week in which too few voted is hidden. */
export const figuresOverTime = (
  cells: StarterCell[],
  { prior, fewest }: { prior: Beta; fewest: number },
): FigureWeek[] => {
  const weeks = [...groupCells(cells, ({ key }) => [key])]
    .map(([week, group]) => ({ week, ...pool(group) }))
    .sort((one, other) => one.week.localeCompare(other.week));

  return weeks.map((week) => {
    const isShown = week.voters >= fewest;

    return {
      week: week.week,
      voters: isShown ? week.voters : null,
      usefulness: isShown ? judgePooled(week, prior) : null,
    };
  });
};
