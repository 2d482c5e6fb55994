import { EDITIONS, type Split } from '@starters/contracts';
import type { FigureDimension, VoteFilter } from '#src/ranking/figure-cells.ts';
import { groupsOf } from '#src/starters/groups-of.ts';
import type { Starter } from '#src/starters/starter.ts';
import type {
  FigureRepository,
  Pooled,
  PooledCell,
} from '#src/votes/figures.ts';

/** The votes on some starters, taken together by one dimension; all in one group by default. */
export type PoolVotes = (
  dimension: FigureDimension,
  options?: {
    groupsOfStarter?: (starter: Starter) => string[];
    votes?: VoteFilter;
  },
) => Promise<PooledCell[]>;

/**
 * Pools the votes on these starters that a filter leaves.
 *
 * @param mayCount those of a group whose votes its sums may hold; of a group without any, all that
 *   is known is that it is hidden
 */
export const createPool =
  (
    figures: Pick<FigureRepository, 'pool'>,
    accountId: number,
    starters: Starter[],
    filter: VoteFilter,
    mayCount: (starters: Starter[]) => Starter[],
  ): PoolVotes =>
  async (dimension, { groupsOfStarter = () => [''], votes = filter } = {}) => {
    const groups = Map.groupBy(
      starters.flatMap((starter) =>
        groupsOfStarter(starter).map((group) => ({ group, starter })),
      ),
      ({ group }) => group,
    );
    const hidden = new Set<string>();
    const members = [...groups].flatMap(([group, all]) => {
      const own = all.map(({ starter }) => starter);
      const counted = mayCount(own);
      if (counted.length === 0) hidden.add(group);

      return (counted.length === 0 ? own : counted).map(({ id }) => ({
        starterId: id,
        group,
      }));
    });
    const cells = await figures.pool(
      accountId,
      { dimension, filter: votes },
      members,
    );

    return cells.map((cell) => ({
      ...cell,
      isHidden: hidden.has(cell.group),
    }));
  };

/**
 * The votes by the groups of a split: by what votes say (segment, reason), by edition of the
 * wording, or by what starters are (theme, author, channel, language).
 */
export const readSplit = async (
  pool: PoolVotes,
  split: Split,
  filter: VoteFilter,
): Promise<(Pooled & { key: string })[]> => {
  if (split === 'segment' || split === 'reason') return pool(split);
  if (split !== 'wording') {
    const groups = await pool('all', {
      groupsOfStarter: (starter) => groupsOf(starter, split),
    });

    return groups.map(({ group, ...pooled }) => ({ ...pooled, key: group }));
  }
  const editions = filter.edition === '' ? EDITIONS : [filter.edition];
  const pooled = await Promise.all(
    editions.map(async (edition) => {
      const groups = await pool('all', { votes: { ...filter, edition } });

      return groups.map((group) => ({ ...group, key: edition }));
    }),
  );

  return pooled.flat();
};
