import { EDITIONS, type Split } from '@starters/contracts';
import type { FigureDimension, VoteFilter } from '#src/ranking/figure-cells.ts';
import type { Starter } from '#src/starters/starter.ts';
import type {
  FigureRepository,
  Pooled,
  PooledCell,
} from '#src/votes/figures.ts';
import { groupsOf } from './split-figures.ts';

/** The votes on some starters, taken together by one dimension; all in one group by default. */
export type PoolVotes = (
  dimension: FigureDimension,
  options?: {
    groupsOfStarter?: (starter: Starter) => string[];
    votes?: VoteFilter;
  },
) => Promise<PooledCell[]>;

/** Pools the votes on these starters that a filter leaves. */
export const createPool =
  (
    figures: Pick<FigureRepository, 'pool'>,
    accountId: number,
    starters: Starter[],
    filter: VoteFilter,
  ): PoolVotes =>
  (dimension, { groupsOfStarter = () => [''], votes = filter } = {}) =>
    figures.pool(
      accountId,
      { dimension, filter: votes },
      starters.flatMap((starter) =>
        groupsOfStarter(starter).map((group) => ({
          starterId: starter.id,
          group,
        })),
      ),
    );

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
