import type { Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** What a user of the account is called; somebody, where HubSpot does not tell. */
export const namePerson = (
  { ownerNames, ownerUserIds }: Pick<Catalog, 'ownerNames' | 'ownerUserIds'>,
  userId: number | null,
  language: Language,
): string => {
  const { formerUser, approval } = textsIn(language);
  if (userId === null) return approval.somebody;
  const [ownerId = ''] =
    Object.entries(ownerUserIds).find(([, id]) => id === userId) ?? [];

  return ownerNames[ownerId] ?? formerUser;
};
