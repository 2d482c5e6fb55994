import type { Account } from '#src/accounts/account.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { CountRepository } from '#src/votes/counts.ts';

/**
 * Marks all starters of an account for a roll-up once a day: validity ends, and the last thirty
 * days move on, without anybody voting.
 */
export const createDailyRollUpMarker = ({
  catalogs,
  counts,
  publishSoon,
  now,
}: {
  catalogs: CatalogKeeper;
  counts: Pick<CountRepository, 'mark'>;
  publishSoon: (accountId: number) => void;
  now: () => Date;
}) => {
  const done = new Map<number, string>();

  return async ({ accountId, timeZone }: Account): Promise<void> => {
    const today = todayIn(timeZone, now());
    if (done.get(accountId) === today) return;
    const { catalog } = await catalogs.get(accountId);
    await counts.mark(
      accountId,
      catalog.starters.map(({ id }) => id),
    );
    done.set(accountId, today);
    publishSoon(accountId);
  };
};
