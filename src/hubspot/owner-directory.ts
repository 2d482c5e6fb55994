import { z } from 'zod';
import type { Owner, OwnerDirectory } from '#src/starters/owner-directory.ts';
import type { HubSpotClient } from './create-client.ts';

const ownersSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      userId: z.number().nullish(),
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
      email: z.string().nullish(),
    }),
  ),
  paging: z
    .object({ next: z.object({ after: z.string() }).optional() })
    .nullish(),
});

/** The owners of an account, through the client. */
export const createOwnerDirectory = (
  client: HubSpotClient,
  lane: 'interactive' | 'background' = 'interactive',
): OwnerDirectory => ({
  list: async () => {
    const owners: Owner[] = [];
    let after: string | undefined;
    do {
      const page: z.infer<typeof ownersSchema> = await client.request({
        method: 'GET',
        path: '/crm/owners/2026-09',
        query: { limit: '100', after },
        schema: ownersSchema,
        lane,
        repeatable: true,
      });
      for (const { id, userId, firstName, lastName, email } of page.results) {
        const name = [firstName, lastName].filter(Boolean).join(' ');
        owners.push({ id, name, email: email ?? '', userId: userId ?? null });
      }
      after = page.paging?.next?.after;
    } while (after !== undefined);

    return owners;
  },
});
