import { z } from 'zod';
import type { UserDirectory } from '#src/accounts/user-directory.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';

const userSchema = z.object({
  superAdmin: z.boolean().optional(),
  primaryTeamId: z.string().nullish(),
  secondaryTeamIds: z.array(z.string()).nullish(),
});

const usersPath = '/settings/users/2026-09';

/**
 * Throws where HubSpot has no list of users for the app: the answer that one is unknown then says
 * nothing of this person, and nobody must become a salesperson because an API is missing.
 */
const requireUsers = async (client: HubSpotClient): Promise<void> => {
  try {
    await client.request({
      method: 'GET',
      path: usersPath,
      query: { limit: '1' },
      schema: z.unknown(),
      repeatable: true,
    });
  } catch (error) {
    if (error instanceof HubSpotError && error.kind === 'not_found') {
      throw new HubSpotError(
        'missing_scopes',
        'HubSpot has no list of users for the app.',
        {
          status: error.status,
          requiredScopes: ['settings.users.read'],
          cause: error,
        },
      );
    }
    throw error;
  }
};

/** Users of an account by HubSpot's users API. */
export const createUserDirectory = (client: HubSpotClient): UserDirectory => ({
  findUser: async (userId) => {
    try {
      const user = await client.request({
        method: 'GET',
        path: `${usersPath}/${userId}`,
        schema: userSchema,
        repeatable: true,
      });

      return {
        superAdmin: user.superAdmin ?? false,
        teamIds: [
          ...(user.primaryTeamId ? [user.primaryTeamId] : []),
          ...(user.secondaryTeamIds ?? []),
        ],
      };
    } catch (error) {
      if (!(error instanceof HubSpotError) || error.kind !== 'not_found') {
        throw error;
      }
      await requireUsers(client);

      return null;
    }
  },
});
