import type { Language, WaitingApproval } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Release } from '#src/starters/starter-change.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { nameOwner } from '#src/texts/name-owner.ts';

/** Limit of the list; further ones follow as these are approved. */
const most = 20;

/**
 * The starters whose present wording waits for a second person: somebody asked on the page, or
 * published it in HubSpot itself. None where the account asks for no second person.
 *
 * @param userId the reader's
 */
export const listApprovals = (
  { settings }: Account,
  catalog: Catalog,
  releases: Release[],
  userId: number,
  language: Language,
): WaitingApproval[] => {
  const { starters, holds } = catalog;
  if (!settings.needsApproval) return [];
  const asked = new Map(
    releases
      .filter(({ releasedAt }) => releasedAt === null)
      .map((each) => [`${each.starterId} ${each.hash}`, each.askedBy]),
  );

  return starters
    .flatMap((starter) => {
      const { id, title, status, ownerId } = starter;
      const askedBy = asked.get(`${id} ${hashWording(wordingOf(starter))}`);
      const waits =
        holds?.[id] === 'not_approved' ||
        (status === 'draft' && askedBy != null);

      return waits
        ? [
            {
              id,
              title,
              author: nameOwner(catalog, ownerId, language),
              isYours: askedBy === userId,
            },
          ]
        : [];
    })
    .sort((one, other) => one.title.localeCompare(other.title))
    .slice(0, most);
};
