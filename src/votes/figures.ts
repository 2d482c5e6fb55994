import type { FigureCell, FigureDimension } from '#src/ranking/figure-cells.ts';

/** Votes taken together; a person counts once among the voters. */
export interface Pooled {
  useful: number;
  weight: number;
  voters: number;
}

/** The votes of a group of starters that fall under one key. */
export interface PooledCell extends Pooled {
  group: string;
  key: string;
}

/** A starter, and a group that it stands in. */
export interface Member {
  starterId: string;
  group: string;
}

/** The cells of all starters, as last counted. */
export interface FigureRepository {
  /** Replaces the cells of these starters. */
  save(
    accountId: number,
    counted: { starterId: string; cells: FigureCell[] }[],
  ): Promise<void>;
  /** Cells of one split, of one key where it is given, taken together by group and key. */
  pool(
    accountId: number,
    dimension: FigureDimension,
    members: Member[],
    key?: string,
  ): Promise<PooledCell[]>;
  /** The cells of one key, by starter. */
  listKey(
    accountId: number,
    dimension: FigureDimension,
    key: string,
    starterIds: string[],
  ): Promise<Map<string, Pooled>>;
}
