import type { ViewReport } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { ViewRepository } from './view-repository.ts';

/** What keeping a view needs. */
export interface ReportViewDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  views: Pick<ViewRepository, 'saveShown' | 'saveEmpty'>;
  now: () => Date;
}

/**
 * Keeps what a card showed today or, where it showed nothing, which facts were missing. Starters
 * that are not in the catalog are left out.
 */
export const reportView = async (
  { catalogs, views, now }: ReportViewDeps,
  { accountId, timeZone }: Account,
  userId: number,
  contactId: string,
  { shown, missing }: ViewReport,
): Promise<void> => {
  const day = todayIn(timeZone, now());
  // Another replica may have sent the card: this one has perhaps not read the starters yet.
  const { catalog } = await catalogs.get(accountId);
  if (shown.length === 0) {
    // What a salesperson has not said of themselves is nothing that marketing counts.
    const ofClient = missing.filter((fact) => !fact.startsWith('me.'));

    return views.saveEmpty({ accountId, contactId, day }, ofClient);
  }
  const seen = shown.filter((id) =>
    catalog.starters.some((each) => each.id === id),
  );

  return views.saveShown({ accountId, userId, contactId, day }, seen);
};
