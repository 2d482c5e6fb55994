import type { Language } from '@starters/contracts';
import { type KnownOwners, nameOwnersByUser } from '#src/texts/name-owner.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/**
 * What a user of the account is called, with a mark where they have left; somebody, where HubSpot
 * does not tell.
 */
export const namePerson = (
  owners: KnownOwners & Pick<Catalog, 'ownerUserIds'>,
  userId: number | null,
  language: Language,
): string => {
  const { formerUser, approval } = textsIn(language);
  if (userId === null) return approval.somebody;

  return nameOwnersByUser(owners, language).get(userId) ?? formerUser;
};
