import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { readEditions } from '#src/votes/read-editions.ts';
import { recount } from '#src/votes/recount.ts';
import type { Stores } from './open-stores.ts';

/**
 * Recounts the starters of an account that changed since their last count. Before HubSpot was read,
 * as after a restart, it goes by the starters that were kept.
 */
export const createRecount =
  ({
    stores,
    catalogs,
    now,
  }: {
    stores: Pick<Stores, 'catalogArchive' | 'votes' | 'counts' | 'wordings'>;
    catalogs: Pick<CatalogKeeper, 'peek'>;
    now: () => Date;
  }) =>
  (accountId: number): Promise<void> =>
    recount(
      {
        ...stores,
        editionsOf: async (account) => {
          const catalog =
            catalogs.peek(account) ??
            (await stores.catalogArchive.find(account));

          return (
            catalog && readEditions(account, catalog.starters, stores.wordings)
          );
        },
        now,
      },
      accountId,
    );
