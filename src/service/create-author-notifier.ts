import type { Account } from '#src/accounts/account.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import { writeTask } from '#src/hubspot/write-task.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import {
  notifyAuthors,
  type NotifyAuthorsDeps,
} from '#src/notifications/notify-authors.ts';
import type { AccountOpener } from './open-accounts.ts';

/** Notifies the authors of an account of what waits for them, through its own HubSpot. */
export const createAuthorNotifier = ({
  catalogs,
  opener,
  ...deps
}: Pick<
  NotifyAuthorsDeps,
  'returns' | 'orders' | 'notifications' | 'taskRefusals' | 'now'
> & {
  catalogs: CatalogKeeper;
  opener: AccountOpener;
}) => {
  return async (account: Account): Promise<void> => {
    const { catalog } = await catalogs.get(account.accountId);
    await notifyAuthors(
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
