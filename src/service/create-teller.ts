import type { Account } from '#src/accounts/account.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import { writeTask } from '#src/hubspot/write-task.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { tellAuthors, type TellDeps } from '#src/telling/tell-authors.ts';
import type { AccountOpener } from './open-accounts.ts';

/** Tells the authors of an account what waits for them, through its own HubSpot. */
export const createTeller = ({
  catalogs,
  opener,
  ...deps
}: Pick<TellDeps, 'returns' | 'orders' | 'told' | 'now'> & {
  catalogs: CatalogKeeper;
  opener: AccountOpener;
}) => {
  return async (account: Account): Promise<void> => {
    const { catalog } = await catalogs.get(account.accountId);
    await tellAuthors(
      {
        ...deps,
        writeTask: async (accountId, task) =>
          writeTask((await opener.open(accountId)).client, task),
        listMarketers: async ({
          accountId,
          marketingUserIds,
          marketingTeamIds,
        }) => {
          if (marketingTeamIds.length === 0) return marketingUserIds;
          const { client } = await opener.open(accountId);
          const people = createPeopleDirectory(client);

          return [
            ...marketingUserIds,
            ...(await people.listMembers(marketingTeamIds)),
          ];
        },
      },
      account,
      catalog,
    );
  };
};
