import type { ViewReport } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { OpeningRepository, ViewRepository } from './view-repository.ts';

/** What keeping a view needs. */
export interface ReportViewDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  views: Pick<ViewRepository, 'saveShown' | 'saveEmpty'>;
  openings: Pick<OpeningRepository, 'save'>;
  now: () => Date;
}

/**
 * Keeps what a card showed today or, where it showed nothing, which facts were missing. Starters
 * that are not in the catalog are left out. That this person had the card open is kept for them.
 */
export const reportView = async (
  { catalogs, views, openings, now }: ReportViewDeps,
  { accountId, timeZone }: Account,
  userId: number,
  contactId: string,
  { shown, missing }: ViewReport,
): Promise<void> => {
  const at = now();
  const day = todayIn(timeZone, at);
  await openings.save({ accountId, userId, contactId, at });
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
