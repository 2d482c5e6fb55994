import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { readEditions } from '#src/votes/read-editions.ts';
import { recount } from '#src/votes/recount.ts';
import type { Stores } from './open-stores.ts';

/** Recounts the starters of an account that changed since their last count. */
export const createRecount =
  ({
    stores,
    catalogs,
    now,
  }: {
    stores: Pick<Stores, 'votes' | 'counts' | 'wordings'>;
    catalogs: Pick<CatalogKeeper, 'peek'>;
    now: () => Date;
  }) =>
  (accountId: number): Promise<void> =>
    recount(
      {
        ...stores,
        editionsOf: (account) =>
          readEditions(
            account,
            catalogs.peek(account)?.starters ?? [],
            stores.wordings,
          ),
        now,
      },
      accountId,
    );
