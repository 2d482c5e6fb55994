import { z } from 'zod';
import type { CallLane } from '#src/accounts/call-budget.ts';
import type { Owner, OwnerDirectory } from '#src/starters/owner-directory.ts';
import type { HubSpotClient } from './create-client.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import { pageOf, readPages } from './read-pages.ts';

const ownersSchema = pageOf(
  z.object({
    id: z.string(),
    userId: z.number().nullish(),
    userIdIncludingInactive: z.number().nullish(),
    firstName: z.string().nullish(),
    lastName: z.string().nullish(),
    email: z.string().nullish(),
  }),
);

/**
 * The owners of an account, through the client. HubSpot keeps those who left as archived owners.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/owners/guide
 */
export const createOwnerDirectory = (
  client: HubSpotClient,
  lane: CallLane = 'interactive',
): OwnerDirectory => {
  const read = async (archived: 'true' | 'false'): Promise<Owner[]> => {
    const owners = await readPages((after) =>
      client.request({
        method: 'GET',
        path: '/crm/owners/2026-09',
        query: { limit: String(MOST_AT_ONCE), archived, after },
        schema: ownersSchema,
        lane,
        repeatable: true,
      }),
    );

    return owners.map(
      ({
        id,
        userId,
        userIdIncludingInactive,
        firstName,
        lastName,
        email,
      }) => ({
        id,
        name: [firstName, lastName].filter(Boolean).join(' '),
        firstName: firstName ?? undefined,
        lastName: lastName ?? undefined,
        email: email ?? '',
        userId: userId ?? userIdIncludingInactive ?? null,
      }),
    );
  };

  return { list: () => read('false'), listFormer: () => read('true') };
};
