import { EDITIONS } from '@starters/contracts';
import type { VoteFilter } from '#src/ranking/figure-cells.ts';
import type { FigureRepository, Pooled } from '#src/votes/figures.ts';
import { type Countable, suppress } from '#src/ranking/suppress.ts';

/** Whether one of the cells that belong together may be shown beside the others. */
const isShownAmong = (
  cells: (Countable & { key: string })[],
  key: string,
  fewest: number,
): boolean =>
  suppress(cells, fewest)[cells.findIndex((cell) => cell.key === key)] ?? false;

/**
 * The votes on each starter that a filter by segment and wording leaves; a starter without any is
 * not among them. Null instead where fewer than `fewest` people cast them, and where those left
 * out are so few that they could be computed from all its votes.
 *
 * @returns null where nothing is filtered
 */
export const readFiltered = async (
  figures: Pick<FigureRepository, 'listKey' | 'pool'>,
  accountId: number,
  filter: VoteFilter,
  starterIds: string[],
  fewest: number,
): Promise<Map<string, Pooled | null> | null> => {
  const { segment, edition } = filter;
  if (segment === '' && edition === '') return null;
  const cells = await figures.listKey(
    accountId,
    { dimension: 'all', key: '', filter },
    starterIds,
  );
  if (fewest === 0) return cells;

  const shown = new Map(
    [...cells].filter(([, { voters }]) => voters >= fewest),
  );
  if (segment !== '') {
    const beside = await figures.pool(
      accountId,
      { dimension: 'segment', filter: { segment: '', edition } },
      [...shown.keys()].map((starterId) => ({ starterId, group: starterId })),
    );
    for (const [starterId, each] of Map.groupBy(beside, ({ group }) => group)) {
      if (!isShownAmong(each, segment, fewest)) shown.delete(starterId);
    }
  }
  if (edition !== '') {
    const editions = await Promise.all(
      EDITIONS.map(async (key) => ({
        key,
        cells: await figures.listKey(
          accountId,
          { dimension: 'all', key: '', filter: { segment, edition: key } },
          [...shown.keys()],
        ),
      })),
    );
    for (const starterId of shown.keys()) {
      const each = editions.map(({ key, cells: ofKey }) => ({
        key,
        people: ofKey.get(starterId)?.people ?? new Set<string>(),
      }));
      if (!isShownAmong(each, edition, fewest)) shown.delete(starterId);
    }
  }

  return new Map([...cells.keys()].map((id) => [id, shown.get(id) ?? null]));
};
