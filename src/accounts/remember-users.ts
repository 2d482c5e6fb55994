import { DAY_MS } from '@starters/contracts';
import type { DirectoryUser, UserDirectory } from './user-directory.ts';

/** Keeps users as HubSpot last had them. */
export interface KnownUsers {
  /** One seen since; null for any other. */
  find(
    accountId: number,
    userId: number,
    since: Date,
  ): Promise<DirectoryUser | null>;
  /** Null forgets the user. */
  save(
    accountId: number,
    userId: number,
    user: DirectoryUser | null,
    at: Date,
  ): Promise<void>;
}

/** Who was an admin or marketing longer ago is asked of HubSpot or nobody. */
const keptMs = 30 * DAY_MS;

/**
 * A directory that knows users of the last thirty days while HubSpot cannot be asked: without it an
 * expired token would lock out the admin who can give the app a new one.
 */
export const rememberUsers = (
  directory: UserDirectory,
  { knownUsers, now }: { knownUsers: KnownUsers; now: () => Date },
  accountId: number,
): UserDirectory => ({
  findUser: async (userId) => {
    try {
      const user = await directory.findUser(userId);
      await knownUsers.save(accountId, userId, user, now());

      return user;
    } catch (error) {
      const since = new Date(now().getTime() - keptMs);
      const known = await knownUsers.find(accountId, userId, since);
      if (known) return known;
      throw error;
    }
  },
});
