import { fillText, type Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { textsIn } from './texts-in.ts';

/** What is known of an account's owners. */
export type KnownOwners = Pick<Catalog, 'ownerNames' | 'formerOwners'>;

/** The name of somebody who is no longer in the account, marked as such. */
export const nameFormer = (name: string, language: Language): string =>
  fillText(textsIn(language).hasLeft, { name });

/**
 * An owner's name, with a mark where they have left; null where there is no owner, or HubSpot knows
 * no name.
 */
export const nameOwner = (
  { ownerNames, formerOwners = {} }: KnownOwners,
  ownerId: string | null | undefined,
  language: Language,
): string | null => {
  if (!ownerId) return null;
  const former = formerOwners[ownerId];

  return (
    ownerNames[ownerId] ?? (former ? nameFormer(former.name, language) : null)
  );
};

type OwnersOfUsers = KnownOwners & Pick<Catalog, 'ownerUserIds'>;

const makeNames = (
  { ownerNames, ownerUserIds, formerOwners = {} }: OwnersOfUsers,
  language: Language,
): ReadonlyMap<number, string> =>
  new Map([
    ...Object.values(formerOwners).flatMap(({ userId, name }) =>
      userId === null ? [] : [[userId, nameFormer(name, language)] as const],
    ),
    // Last: somebody who came back is here.
    ...Object.entries(ownerUserIds).flatMap(([ownerId, userId]) => {
      const name = ownerNames[ownerId];

      return name === undefined ? [] : [[userId, name] as const];
    }),
  ]);

const made = new WeakMap<
  OwnersOfUsers,
  Map<Language, ReadonlyMap<number, string>>
>();

/**
 * Names of owners by the ids of their users, those who left with a mark. Made once for each language.
 *
 * @param owners must not be changed afterwards
 */
export const nameOwnersByUser = (
  owners: OwnersOfUsers,
  language: Language,
): ReadonlyMap<number, string> => {
  const known = made.get(owners) ?? new Map();
  made.set(owners, known);
  const names = known.get(language) ?? makeNames(owners, language);
  known.set(language, names);

  return names;
};
