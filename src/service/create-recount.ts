import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { recount } from '#src/votes/recount.ts';
import type { DirtyStarter } from '#src/votes/tallies.ts';
import { peekStarter } from './open-catalogs.ts';
import type { Stores } from './open-stores.ts';

/** Recounts the dirty starters of an account, and gives them with the marks that were counted. */
export const createRecount =
  ({
    stores,
    catalogs,
    now,
  }: {
    stores: Pick<Stores, 'votes' | 'dirtyStarters' | 'tallies' | 'figures'>;
    catalogs: Pick<CatalogKeeper, 'peek'>;
    now: () => Date;
  }) =>
  (accountId: number): Promise<DirtyStarter[]> =>
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
