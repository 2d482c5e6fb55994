import type { ReturnGroup } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { groupReturns } from '#src/returns/group-returns.ts';
import { toReturnId } from '#src/returns/return-id.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Vote } from '#src/votes/vote.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';

/** Open returns as marketing reads them: grouped, without the voter. */
export const listReturnGroups = (
  account: Account,
  catalog: Catalog,
  openReturns: Vote[],
): ReturnGroup[] => {
  const urls = recordUrls(account);
  const starters = new Map(catalog.starters.map((each) => [each.id, each]));

  return groupReturns(openReturns).map(({ starterId, reason, votes }) => {
    const starter = starters.get(starterId);
    const owner = starter?.ownerId;

    return {
      starterId,
      // A starter deleted in HubSpot still has its returns: they are known by the record id.
      title: starter?.title ?? `#${starterId}`,
      opener: starter?.opener ?? '',
      author: owner ? (catalog.ownerNames[owner] ?? null) : null,
      reason,
      oldestAt: votes[0]?.votedAt.toISOString() ?? '',
      votes: votes.map((vote) => ({
        id: toReturnId(vote),
        comment: vote.comment,
        votedAt: vote.votedAt.toISOString(),
        contactUrl: urls.contact(vote.contactId),
      })),
      recordUrl: urls.starter(starterId),
    };
  });
};
