import { joinList, type Language } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import { countPeople } from '#src/accounts/list-marketers.ts';
import type { PeopleDirectory } from '#src/accounts/people-directory.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { sayMissingPeople } from '#src/texts/say-missing-people.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** What saying who is missing needs. */
export interface SayPeopleDeps {
  people: (accountId: number) => Promise<PeopleDirectory>;
}

/** Published starters for which nobody answers any more, with the names of those who did. */
const sayOrphans = (
  { starters, ownerNames, formerOwners }: Catalog,
  language: Language,
): string[] => {
  const orphans = starters.filter(
    ({ status, ownerId }) =>
      status === 'published' && ownerId !== null && !(ownerId in ownerNames),
  );
  if (orphans.length === 0) return [];
  const { people, ownerLeft } = textsIn(language);
  const names = orphans.map(
    ({ ownerId }) => formerOwners?.[ownerId ?? '']?.name ?? ownerLeft,
  );

  return [
    sayNumber(
      people.orphans,
      {
        count: orphans.length,
        names: joinList([...new Set(names)], language),
      },
      language,
    ),
  ];
};

/**
 * What is to be done because people have left or changed teams, a sentence each: nobody is marketing
 * any more, nobody is left who could approve, starters without an author. Where HubSpot does not
 * say who is there, nothing is said of it.
 */
export const sayPeople = async (
  { people }: SayPeopleDeps,
  account: Account,
  catalog: Catalog,
  language: Language,
): Promise<string[]> => {
  const { accountId, settings } = account;
  const there = await people(accountId)
    .then((directory) => countPeople(directory, account))
    .catch(() => null);
  const { needsApproval } = settings;

  return [
    ...(there ? sayMissingPeople({ ...there, needsApproval }, language) : []),
    ...sayOrphans(catalog, language),
  ];
};
