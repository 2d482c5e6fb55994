import { DAY_MS } from '@starters/contracts';
import { within } from '#src/waiting.ts';
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

/** How long HubSpot is waited for where the user is known; its answer is kept for the next time. */
const patienceMs = 500;

/**
 * A directory that knows users of the last thirty days while HubSpot cannot be asked, or takes long:
 * without it an expired token would lock out the admin who can give the app a new one, and every
 * page would wait for HubSpot to be back.
 */
export const rememberUsers = (
  directory: UserDirectory,
  { knownUsers, now }: { knownUsers: KnownUsers; now: () => Date },
  accountId: number,
): UserDirectory => ({
  findUser: async (userId) => {
    const asked = directory.findUser(userId).then(async (user) => {
      await knownUsers.save(accountId, userId, user, now());

      return user;
    });
    const findKnown = () =>
      knownUsers.find(accountId, userId, new Date(now().getTime() - keptMs));
    try {
      return await within(
        asked,
        patienceMs,
        async () => (await findKnown()) ?? asked,
      );
    } catch (error) {
      const known = await findKnown();
      if (known) return known;
      throw error;
    }
  },
});
