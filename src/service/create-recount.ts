import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { recount } from '#src/votes/recount.ts';
import { peekStarter } from './open-catalogs.ts';
import type { Stores } from './open-stores.ts';

/** Recounts the starters of an account that changed since their last count. */
export const createRecount =
  ({
    stores,
    catalogs,
    now,
  }: {
    stores: Pick<Stores, 'votes' | 'counts'>;
    catalogs: Pick<CatalogKeeper, 'peek'>;
    now: () => Date;
  }) =>
  (accountId: number): Promise<void> =>
    recount(
      {
        ...stores,
        currentWording: (account, starterId) => {
          const starter = peekStarter(catalogs, account, starterId);

          return starter && hashWording(wordingOf(starter));
        },
        now,
      },
      accountId,
    );
