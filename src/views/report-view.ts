import { RECORD_ID, type ViewReport } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { startersById } from '#src/starters/starters-by-id.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { Refused } from '#src/refused.ts';
import type { LeavesAlone } from './hold-out.ts';
import { refuseUnopened, type SeeingDeps } from './client-readings.ts';
import type {
  OpeningRepository,
  ShownStarter,
  View,
  ViewRepository,
} from './view-repository.ts';

/** Opens what a card got with each starter. */
export interface BallotReader {
  open(sealed: string):
    | {
        ok: true;
        ballot: Omit<View, 'day'> & ShownStarter & { expiresAt: number };
      }
    | { ok: false };
}

/** What keeping a view needs. */
export interface ReportViewDeps extends SeeingDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  views: Pick<ViewRepository, 'saveShown' | 'saveTaken' | 'saveEmpty'>;
  openings: Pick<OpeningRepository, 'save'>;
  leavesAlone: LeavesAlone;
  ballots: BallotReader;
}

/** What a card said it showed; null for what is no ballot of this person and client. */
const readShown = (
  { ballots, now }: Pick<ReportViewDeps, 'ballots' | 'now'>,
  { accountId, settings }: Account,
  seen: { userId: number; contactId: string },
  said: string,
): ShownStarter | null => {
  if (RECORD_ID.test(said)) {
    return { starterId: said, wording: null, segmentIds: null };
  }
  const opened = ballots.open(said);
  if (!opened.ok) return null;
  const { ballot } = opened;
  if (
    ballot.accountId !== accountId ||
    ballot.userId !== seen.userId ||
    ballot.contactId !== seen.contactId ||
    ballot.expiresAt < now().getTime()
  ) {
    return null;
  }
  const { starterId, wording, segmentIds } = ballot;

  // Wordings and segments are kept for the ladder alone.
  return settings.readsOutcomes
    ? { starterId, wording, segmentIds }
    : { starterId, wording: null, segmentIds: null };
};

/**
 * Keeps what a card showed today or, where it showed nothing, which facts were missing; and, where
 * outcomes are read, which starter was unfolded or copied. Starters that are not in the catalog are
 * left out, and so is a card that showed nothing because a comparison leaves its client alone:
 * marketing has no starter to write for it. That this person had the card open is kept for them.
 * Refused for a client that they did not open.
 */
export const reportView = async (
  deps: ReportViewDeps,
  account: Account,
  userId: number,
  contactId: string,
  { shown = [], missing = [], taken = '' }: ViewReport,
): Promise<Refused<'contact_unseen'> | null> => {
  const { catalogs, views, openings } = deps;
  const { accountId, timeZone } = account;
  const refusal = await refuseUnopened(deps, { accountId, userId, contactId });
  if (refusal) return refusal;
  const at = deps.now();
  const day = todayIn(timeZone, at);
  const view = { accountId, userId, contactId, day };
  // Another replica may have sent the card: this one has perhaps not read the starters yet.
  const known = startersById((await catalogs.get(accountId)).catalog);
  const read = (said: string): ShownStarter[] => {
    const starter = readShown(deps, account, { userId, contactId }, said);

    return starter && known.has(starter.starterId) ? [starter] : [];
  };
  if (taken !== '') {
    const [starter] = read(taken);
    if (starter && starter.wording !== null) {
      await views.saveTaken(view, starter);
    }

    return null;
  }
  await openings.save({ accountId, userId, contactId, at });
  if (shown.length === 0) {
    if (deps.leavesAlone(account, contactId)) return null;
    // What a salesperson has not said of themselves is nothing that marketing counts.
    const ofClient = missing.filter((fact) => !fact.startsWith('me.'));

    await views.saveEmpty({ accountId, contactId, day }, ofClient);

    return null;
  }
  await views.saveShown(view, shown.flatMap(read));

  return null;
};
