import type { HowToPublish } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { ReleaseRepository } from '#src/starters/starter-change.ts';
import type { Starter } from '#src/starters/starter.ts';
import { wordingHashOf } from '#src/starters/wording.ts';
import { mayApprove, type Pending } from './find-pending.ts';

/** How this person may publish a wording that nobody has seen before. */
export const howToPublishNew = (
  { settings }: Pick<Account, 'settings'>,
  pending: Pick<Pending, 'by'> | undefined,
  userId: number,
): HowToPublish => {
  if (!settings.needsApproval) return 'publish';

  return pending && mayApprove(pending, userId) ? 'pass_on' : 'ask_approval';
};

/** How this person may publish a draft, by the account's rule and by what waits of it. */
export const howToPublish = async (
  { releases }: { releases: Pick<ReleaseRepository, 'list'> },
  account: Account,
  draft: Starter,
  pending: Pick<Pending, 'by' | 'hash'> | undefined,
  userId: number,
): Promise<HowToPublish> => {
  if (!account.settings.needsApproval) return 'publish';
  const hash = wordingHashOf(draft);
  const known = (await releases.list(account.accountId)).find(
    (each) => each.starterId === draft.id && each.hash === hash,
  );
  if (known?.releasedAt) return 'publish';

  return pending?.hash === hash && mayApprove(pending, userId)
    ? 'approve'
    : howToPublishNew(account, pending, userId);
};
