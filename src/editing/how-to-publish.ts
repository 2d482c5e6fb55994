import type { EditorOpened } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { ReleaseRepository } from '#src/starters/starter-change.ts';
import type { Starter } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';

/** How a person may publish a wording: by themselves, as the second person, or only by asking one. */
export type HowToPublish = EditorOpened['publishing'];

/** How this person may publish a draft, by the account's rule and by who asked for it before. */
export const howToPublish = async (
  { releases }: { releases: Pick<ReleaseRepository, 'list'> },
  { accountId, settings }: Account,
  draft: Starter,
  userId: number,
): Promise<HowToPublish> => {
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
