import type { StarterStatus } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { ReleaseRepository } from '#src/starters/starter-change.ts';
import type { Starter } from '#src/starters/starter.ts';
import { countOverdue, type CountOverdueDeps } from './count-overdue.ts';

/** What refusing authors with overdue feedback needs. */
export interface RefuseOverdueDeps extends CountOverdueDeps {
  releases: Pick<ReleaseRepository, 'list'>;
}

/**
 * Refuses to publish a new starter of an author with too much overdue feedback; null where it may
 * be published. A starter that was on cards before, or that was requested, is never refused.
 *
 * @param starters all starters of the account, to find the authors of feedback
 */
export const refuseOverdue = async (
  deps: RefuseOverdueDeps,
  account: Account,
  starters: Starter[],
  {
    draft,
    status,
    isRequested,
  }: { draft: Starter; status: StarterStatus; isRequested: boolean },
): Promise<Refused | null> => {
  if (isRequested || status === 'published' || draft.ownerId === null)
    return null;
  const releases = await deps.releases.list(account.accountId);
  const wasOnCards = releases.some(
    ({ starterId, releasedAt }) => starterId === draft.id && releasedAt,
  );
  if (wasOnCards) return null;

  const overdue = await countOverdue(deps, account, starters);
  const count = overdue.get(draft.ownerId) ?? 0;
  const { mostOverdue } = account.settings;

  return count > mostOverdue
    ? refused('overdue_feedback', { count, most: mostOverdue })
    : null;
};
