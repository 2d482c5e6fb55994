import type { Account } from './account.ts';
import type { PeopleDirectory } from './people-directory.ts';

/** What finding out who is marketing needs. */
export type MarketersPort = Pick<
  PeopleDirectory,
  'listUsers' | 'listMembers' | 'listSuperAdmins'
>;

/** HubSpot user ids of those who are marketing and are still there. */
export const findMarketers = async (
  people: Pick<MarketersPort, 'listUsers' | 'listMembers'>,
  { marketingUserIds, marketingTeamIds }: Account,
): Promise<number[]> => {
  const users =
    marketingUserIds.length === 0
      ? new Set<string>()
      : new Set((await people.listUsers()).map(({ id }) => id));
  const members =
    marketingTeamIds.length === 0
      ? []
      : await people.listMembers(marketingTeamIds);

  return [
    ...new Set([
      ...marketingUserIds.filter((id) => users.has(String(id))),
      ...members,
    ]),
  ];
};

/**
 * HubSpot user ids of all who are to be told what is everybody's in marketing: those named and the
 * members of the teams named, as far as they are still there; where nobody is, super admins, who
 * alone can name others.
 */
export const listMarketers = async (
  people: MarketersPort,
  account: Account,
): Promise<number[]> => {
  const found = await findMarketers(people, account);

  return found.length > 0 ? found : people.listSuperAdmins();
};

/**
 * How many people are marketing, and how many may approve what another one wrote: marketing and
 * admins. Throws what the directory throws.
 */
export const countPeople = async (
  people: MarketersPort,
  account: Account,
): Promise<{ marketers: number; approvers: number }> => {
  const [marketers, admins] = await Promise.all([
    findMarketers(people, account),
    people.listSuperAdmins(),
  ]);
  const named = [
    ...account.adminIds,
    ...(account.installedBy === null ? [] : [account.installedBy]),
  ];
  const users =
    named.length === 0
      ? new Set<string>()
      : new Set((await people.listUsers()).map(({ id }) => id));

  return {
    marketers: marketers.length,
    approvers: new Set([
      ...marketers,
      ...admins,
      ...named.filter((id) => users.has(String(id))),
    ]).size,
  };
};
