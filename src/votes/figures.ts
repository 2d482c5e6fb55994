import type { FigureCell, FigureDimension } from '#src/ranking/figure-cells.ts';

/** A cell of one starter. */
export interface StarterCell extends Omit<FigureCell, 'dimension'> {
  starterId: string;
}

/** The cells of all starters, as last counted. */
export interface FigureRepository {
  /** Replaces the cells of these starters. */
  save(
    accountId: number,
    counted: { starterId: string; cells: FigureCell[] }[],
  ): Promise<void>;
  /** All cells of one split, of these starters. */
  list(
    accountId: number,
    dimension: FigureDimension,
    starterIds: string[],
  ): Promise<StarterCell[]>;
}
