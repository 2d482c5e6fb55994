import type { Account } from '#src/accounts/account.ts';
import { listMarketers } from '#src/accounts/list-marketers.ts';
import {
  findPending,
  type FindPendingDeps,
} from '#src/editing/find-pending.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import {
  notifyAuthors,
  type NotifyAuthorsDeps,
} from '#src/notifications/notify-authors.ts';
import type { AccountOpener } from './open-accounts.ts';

/** Notifies the authors of an account of what waits for them: the outbox sends their tasks. */
export const createAuthorNotifier = ({
  catalogs,
  opener,
  publishSoon,
  ...deps
}: Omit<NotifyAuthorsDeps, 'listMarketers' | 'listPending'> &
  FindPendingDeps & {
    catalogs: Pick<CatalogKeeper, 'get'>;
    opener: Pick<AccountOpener, 'open'>;
    publishSoon: (accountId: number) => void;
  }) => {
  return async (account: Account): Promise<void> => {
    const { accountId } = account;
    const read = await catalogs.get(accountId);
    const { client } = await opener.open(accountId);
    const people = createPeopleDirectory(client);
    const count = await notifyAuthors(
      {
        ...deps,
        listMarketers: () => listMarketers(people, account),
        listPending: async () => [
          ...(await findPending(deps, account, read.catalog)).values(),
        ],
      },
      account,
      read,
    );
    if (count > 0) publishSoon(accountId);
  };
};
