import { type EditorOpened, fillText } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Proposal } from '#src/starters/proposal.ts';
import type { ReleaseRepository } from '#src/starters/starter-change.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { DraftRepository } from '#src/starters/writing-draft.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { describePending, sayDrafts } from './describe-pending.ts';
import type { Pending } from './find-pending.ts';
import { howToPublish, howToPublishNew } from './how-to-publish.ts';
import { namePerson } from './name-person.ts';
import type { Writer } from './writer.ts';

/** What saying what waits of a starter needs. */
export interface SayApprovalDeps {
  drafts: Pick<DraftRepository, 'listShared'>;
  releases: Pick<ReleaseRepository, 'list'>;
}

/** What the editor says of approval, and what its button does. */
export const sayApproval = async (
  deps: SayApprovalDeps,
  account: Account,
  catalog: Catalog,
  writer: Writer,
  draft: Starter,
  pending: Pending | undefined,
): Promise<
  Pick<EditorOpened, 'publishing' | 'publishingChanged' | 'pending' | 'others'>
> => {
  const { accountId } = account;
  const { userId, language } = writer;

  return {
    publishing: await howToPublish(deps, account, draft, pending, userId),
    publishingChanged: howToPublishNew(account, pending, userId),
    pending: pending
      ? describePending(pending, account, catalog, writer)
      : null,
    others: sayDrafts(
      (await deps.drafts.listShared(accountId)).filter(
        (each) => each.userId !== userId,
      ),
      draft.id,
      account,
      catalog,
      language,
      userId,
    ),
  };
};

/** Whose proposal the fields are of a starter that was taken off the cards since, in a sentence. */
export const sayLeftOver = async (
  { releases }: Pick<SayApprovalDeps, 'releases'>,
  accountId: number,
  catalog: Catalog,
  { starterId, hash }: Proposal,
  language: Writer['language'],
): Promise<string> => {
  const release = (await releases.list(accountId)).find(
    (each) => each.starterId === starterId && each.hash === hash,
  );

  return fillText(textsIn(language).approval.leftOver, {
    who: namePerson(catalog, release?.askedBy ?? null, language),
  });
};
