import type { BuildCardDeps } from './build-card.ts';

/** What the sheets of the card need. */
export type SheetDeps = Pick<
  BuildCardDeps,
  'catalogs' | 'votes' | 'tallies' | 'choices' | 'orders' | 'now'
>;
