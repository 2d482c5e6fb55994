import type { FigureDimension, VoteFilter } from '#src/ranking/figure-cells.ts';

/** Votes taken together; a person counts once among the voters. */
export interface Pooled {
  useful: number;
  weight: number;
  voters: number;
  /** Their ids, to tell people in several cells apart; never for an answer. */
  people: ReadonlySet<string>;
}

/** The votes of a group of starters that fall under one key. */
export interface PooledCell extends Pooled {
  group: string;
  key: string;
  /** Never shown: nothing may be left of the group. */
  isHidden?: boolean;
}

/** A starter, and a group that it stands in. */
export interface Member {
  starterId: string;
  group: string;
}

/** The cells of all starters, as last counted. */
export interface FigureRepository {
  /** Cells of one split of the votes that a filter leaves, taken together by group and key. */
  pool(
    accountId: number,
    { dimension, filter }: { dimension: FigureDimension; filter?: VoteFilter },
    members: Member[],
  ): Promise<PooledCell[]>;
  /** The cells of one key, by starter. */
  listKey(
    accountId: number,
    cell: { dimension: FigureDimension; key: string; filter?: VoteFilter },
    starterIds: string[],
  ): Promise<Map<string, Pooled>>;
}
