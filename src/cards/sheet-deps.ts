import type { OrderWriter } from '#src/orders/order-writer.ts';
import type { SupplierDeps } from '#src/supply/list-suppliers.ts';
import type { UnservedDeps } from '#src/views/find-unserved.ts';
import type { BuildCardDeps } from './build-card.ts';

/** What the sheets of the card need. */
export type SheetDeps = { orderWriter: Pick<OrderWriter, 'putAway'> } & Pick<
  BuildCardDeps,
  'catalogs' | 'ownVotes' | 'tallies' | 'choices' | 'orders' | 'now'
> &
  SupplierDeps &
  UnservedDeps;
