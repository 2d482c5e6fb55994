import type { Account } from './account.ts';
import type { UserDirectory } from './user-directory.ts';

/** What a person may do: everyone who is neither admin nor marketing is sales. */
export type Role = 'admin' | 'marketing' | 'sales';

const isKeptAdmin = (account: Account, userId: number): boolean =>
  account.installedBy === userId || account.adminIds.includes(userId);

/**
 * Whether a signed user is an admin. Being marketing does not change that: a super admin who also
 * is marketing still has access to the settings.
 *
 * @throws whatever the directory throws, when HubSpot has to be asked and does not answer
 */
export const isAdmin = async (
  directory: UserDirectory,
  account: Account,
  userId: number,
): Promise<boolean> =>
  isKeptAdmin(account, userId) ||
  ((await directory.findUser(userId))?.superAdmin ?? false);

/**
 * The role of a signed user. The account's own lists are checked first, so that marketing can work
 * while HubSpot is down; only users on none of them cost a call to the directory.
 */
export const findRole = async (
  directory: UserDirectory,
  account: Account,
  userId: number,
): Promise<Role> => {
  if (isKeptAdmin(account, userId)) return 'admin';
  if (account.marketingUserIds.includes(userId)) return 'marketing';

  const user = await directory.findUser(userId);
  if (user?.superAdmin) return 'admin';
  if (user?.teamIds.some((id) => account.marketingTeamIds.includes(id))) {
    return 'marketing';
  }

  return 'sales';
};
