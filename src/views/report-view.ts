import type { ViewReport } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { startersById } from '#src/starters/starters-by-id.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { Refused } from '#src/refused.ts';
import type { LeavesAlone } from './hold-out.ts';
import { refuseUnopened, type SeeingDeps } from './client-readings.ts';
import type { OpeningRepository, ViewRepository } from './view-repository.ts';

/** What keeping a view needs. */
export interface ReportViewDeps extends SeeingDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  views: Pick<ViewRepository, 'saveShown' | 'saveEmpty'>;
  openings: Pick<OpeningRepository, 'save'>;
  leavesAlone: LeavesAlone;
}

/**
 * Keeps what a card showed today or, where it showed nothing, which facts were missing. Starters
 * that are not in the catalog are left out, and so is a card that showed nothing because a comparison
 * leaves its client alone: marketing has no starter to write for it. That this person had the card open is kept for them.
 * Refused for a client that they did not open.
 */
export const reportView = async (
  deps: ReportViewDeps,
  account: Account,
  userId: number,
  contactId: string,
  { shown, missing }: ViewReport,
): Promise<Refused<'contact_unseen'> | null> => {
  const { catalogs, views, openings } = deps;
  const { accountId, timeZone } = account;
  const refusal = await refuseUnopened(deps, { accountId, userId, contactId });
  if (refusal) return refusal;
  const at = deps.now();
  const day = todayIn(timeZone, at);
  await openings.save({ accountId, userId, contactId, at });
  // Another replica may have sent the card: this one has perhaps not read the starters yet.
  const { catalog } = await catalogs.get(accountId);
  if (shown.length === 0) {
    if (deps.leavesAlone(account, contactId)) return null;
    // What a salesperson has not said of themselves is nothing that marketing counts.
    const ofClient = missing.filter((fact) => !fact.startsWith('me.'));

    await views.saveEmpty({ accountId, contactId, day }, ofClient);

    return null;
  }
  const known = startersById(catalog);
  const seen = shown.filter((id) => known.has(id));

  await views.saveShown({ accountId, userId, contactId, day }, seen);

  return null;
};
