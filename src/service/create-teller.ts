import type { Account } from '#src/accounts/account.ts';
import { writeTask } from '#src/hubspot/write-task.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Database } from '#src/store/open-database.ts';
import { createToldStore } from '#src/store/told-store.ts';
import { tellAuthors, type TellDeps } from '#src/telling/tell-authors.ts';
import type { AccountOpener } from './open-accounts.ts';

/** Tells the authors of an account what waits for them, through its own HubSpot. */
export const createTeller = ({
  db,
  catalogs,
  opener,
  ...deps
}: Pick<TellDeps, 'votes' | 'orders' | 'now'> & {
  db: Database;
  catalogs: CatalogKeeper;
  opener: AccountOpener;
}) => {
  const told = createToldStore(db);

  return async (account: Account): Promise<void> => {
    const { catalog } = await catalogs.get(account.accountId);
    await tellAuthors(
      {
        ...deps,
        told,
        writeTask: async (accountId, task) =>
          writeTask((await opener.open(accountId)).client, task),
      },
      account,
      catalog,
    );
  };
};
