import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { isWhollyNew } from '#src/starters/is-wholly-new.ts';
import { conversationOf } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { recount, type RecountDeps } from '#src/votes/recount.ts';
import { peekStarter } from './open-catalogs.ts';
import type { Stores } from './open-stores.ts';

/** What recounting takes from stores and the catalog in memory. */
interface CreateRecountDeps {
  stores: Pick<Stores, 'votes' | 'counts' | 'wordings'>;
  catalogs: Pick<CatalogKeeper, 'peek'>;
  now: () => Date;
}

/** The translations of a starter, and which of its wordings were replaced by something else. */
const readFromCatalog = ({
  stores: { wordings },
  catalogs,
}: Pick<CreateRecountDeps, 'stores' | 'catalogs'>): Pick<
  RecountDeps,
  'editionsOf' | 'readWordings'
> => ({
  editionsOf: (accountId, starterId) => {
    const starters = catalogs.peek(accountId)?.starters ?? [];
    const starter = starters.find(({ id }) => id === starterId);
    if (!starter) return [starterId];

    return starters
      .filter((one) => conversationOf(one) === conversationOf(starter))
      .map(({ id }) => id);
  },
  readWordings: async (accountId, starterId) => {
    const starter = peekStarter(catalogs, accountId, starterId);
    if (!starter) return { current: undefined, replaced: new Set() };
    const wording = wordingOf(starter);
    const known = await wordings.list(accountId, starterId);

    return {
      current: hashWording(wording),
      replaced: new Set(
        known
          .filter((earlier) => isWhollyNew(wording, earlier))
          .map(({ hash }) => hash),
      ),
    };
  },
});

/** Recounts the starters of an account that changed since their last count. */
export const createRecount =
  ({ stores, catalogs, now }: CreateRecountDeps) =>
  (accountId: number): Promise<void> =>
    recount(
      { ...stores, ...readFromCatalog({ stores, catalogs }), now },
      accountId,
    );
