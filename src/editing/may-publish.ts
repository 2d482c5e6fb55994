import type { EditorOpened, StarterStatus } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { Starter } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { EditorDeps } from './editor-deps.ts';
import { countOverdue } from './count-overdue.ts';

/** How this person may publish a wording: by themselves, as the second person, or not. */
export const howToPublish = async (
  { releases }: Pick<EditorDeps, 'releases'>,
  { accountId, settings }: Account,
  draft: Starter,
  userId: number,
): Promise<EditorOpened['publishing']> => {
  if (!settings.needsApproval) return 'publish';
  const hash = hashWording(wordingOf(draft));
  const known = (await releases.list(accountId)).find(
    (each) => each.starterId === draft.id && each.hash === hash,
  );
  if (known?.releasedAt) return 'publish';

  return known && known.askedBy !== null && known.askedBy !== userId
    ? 'approve'
    : 'ask_approval';
};

/**
 * Whether an author with this many overdue returns may publish this. What was on cards before is
 * being mended, and what was ordered is waited for: neither is ever refused.
 */
export const checkGate = async (
  deps: Pick<EditorDeps, 'returns' | 'now' | 'releases'>,
  account: Account,
  starters: Starter[],
  {
    draft,
    status,
    isOrdered,
  }: { draft: Starter; status: StarterStatus; isOrdered: boolean },
): Promise<Refused | null> => {
  if (isOrdered || status === 'published' || draft.ownerId === null)
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
    ? refused('overdue_returns', { count, most: mostOverdue })
    : null;
};
