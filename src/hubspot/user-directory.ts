import { z } from 'zod';
import type { UserDirectory } from '#src/accounts/user-directory.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';

const userSchema = z.object({
  superAdmin: z.boolean().optional(),
  primaryTeamId: z.string().nullish(),
  secondaryTeamIds: z.array(z.string()).nullish(),
});

/** Users of an account by HubSpot's users API. */
export const createUserDirectory = (client: HubSpotClient): UserDirectory => ({
  findUser: async (userId) => {
    try {
      const user = await client.request({
        method: 'GET',
        path: `/settings/users/2026-09/${userId}`,
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
      if (error instanceof HubSpotError && error.kind === 'not_found') {
        return null;
      }
      throw error;
    }
  },
});
