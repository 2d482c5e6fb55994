import type { Account } from '#src/accounts/account.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';

/**
 * Has all starters of an account rolled up once a day: validity ends and the last thirty days
 * move on without anybody voting.
 */
export const createDailyRollUp = ({
  catalogs,
  tallies,
  onVoted,
  now,
}: {
  catalogs: CatalogKeeper;
  tallies: Pick<TallyRepository, 'markDirty'>;
  onVoted: (accountId: number) => void;
  now: () => Date;
}) => {
  const done = new Map<number, string>();

  return async ({ accountId, timeZone }: Account): Promise<void> => {
    const today = todayIn(timeZone, now());
    if (done.get(accountId) === today) return;
    const { catalog } = await catalogs.get(accountId);
    await tallies.markDirty(
      accountId,
      catalog.starters.map(({ id }) => id),
    );
    done.set(accountId, today);
    onVoted(accountId);
  };
};
