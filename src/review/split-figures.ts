import type { FigureGroup, FigureWeek, Split } from '@starters/contracts';
import type { Beta } from '#src/ranking/beta.ts';
import { judgePooled } from '#src/ranking/judge.ts';
import { suppress } from '#src/ranking/suppress.ts';
import type { Pooled, PooledCell } from '#src/votes/figures.ts';

/**
 * The votes split; the most voted first, what is hidden last.
 *
 * @param fewest suppression threshold: cells with fewer voters are hidden; 0 shows all
 */
export const splitFigures = (
  cells: (Pooled & { key: string })[],
  split: Split,
  {
    prior,
    fewest,
    labelOf,
  }: { prior: Beta; fewest: number; labelOf: (key: string) => string },
): FigureGroup[] => {
  const groups = [...cells].sort(
    (one, other) =>
      other.voters - one.voters || one.key.localeCompare(other.key),
  );
  const shown = suppress(groups, fewest);
  const isReason = split === 'reason';
  const named = groups.map((group, index) => {
    const isShown = shown[index] ?? false;

    return {
      key: group.key,
      label: labelOf(group.key),
      voters: isShown ? group.voters : null,
      usefulness: isShown && !isReason ? judgePooled(group, prior) : null,
      votes: isShown && isReason ? group.weight : null,
    };
  });
  // Last, since their rank would reveal how many voters they have.
  const hidden = named
    .filter(({ voters }) => voters === null)
    .sort((one, other) => one.label.localeCompare(other.label));

  return [...named.filter(({ voters }) => voters !== null), ...hidden];
};

/**
 * Figures by week, the oldest first. Weeks with too few voters are hidden, and further ones from
 * which the hidden ones could be computed.
 */
export const figuresOverTime = (
  cells: PooledCell[],
  { prior, fewest }: { prior: Beta; fewest: number },
): FigureWeek[] => {
  const weeks = [...cells].sort((one, other) =>
    one.key.localeCompare(other.key),
  );
  const shown = suppress(weeks, fewest);

  return weeks.map((week, index) => {
    const isShown = shown[index] ?? false;

    return {
      week: week.key,
      voters: isShown ? week.voters : null,
      usefulness: isShown ? judgePooled(week, prior) : null,
    };
  });
};
