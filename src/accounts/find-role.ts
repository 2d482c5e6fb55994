import type { Account } from './account.ts';
import type { UserDirectory } from './user-directory.ts';

/** What a person may do: everyone who is neither admin nor marketing is sales. */
export type Role = 'admin' | 'marketing' | 'sales';

/**
 * The role of a signed user. Settings are asked first, so that marketing keeps its page when
 * HubSpot is down; only the unknown cost a call to the directory.
 */
export const findRole = async (
  directory: UserDirectory,
  account: Account,
  userId: number,
): Promise<Role> => {
  if (account.installedBy === userId || account.adminIds.includes(userId)) {
    return 'admin';
  }
  if (account.marketingUserIds.includes(userId)) return 'marketing';

  const user = await directory.findUser(userId);
  if (user?.superAdmin) return 'admin';
  if (user?.teamIds.some((id) => account.marketingTeamIds.includes(id))) {
    return 'marketing';
  }

  return 'sales';
};
