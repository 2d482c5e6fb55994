import { z } from 'zod';
import type { Named, PeopleDirectory } from '#src/accounts/people-directory.ts';
import type { HubSpotClient } from './create-client.ts';

const usersSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      email: z.string().nullish(),
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
    }),
  ),
  paging: z
    .object({ next: z.object({ after: z.string() }).optional() })
    .nullish(),
});
const teamsSchema = z.object({
  results: z.array(z.object({ id: z.string(), name: z.string() })),
});

const byName = (one: Named, other: Named) => one.name.localeCompare(other.name);

/** Users and teams of an account by HubSpot's users API. Methods throw `HubSpotError`. */
export const createPeopleDirectory = (
  client: HubSpotClient,
): PeopleDirectory => ({
  listUsers: async () => {
    const users: (Named & { email: string | null })[] = [];
    let after: string | undefined;
    do {
      const page: z.infer<typeof usersSchema> = await client.request({
        method: 'GET',
        path: '/settings/users/2026-09',
        query: { limit: '100', after },
        schema: usersSchema,
        repeatable: true,
      });
      users.push(
        ...page.results.map(({ id, email, firstName, lastName }) => ({
          id,
          name:
            [firstName, lastName].filter(Boolean).join(' ') || (email ?? id),
          email: email ?? null,
        })),
      );
      after = page.paging?.next?.after;
    } while (after !== undefined);

    const counts = new Map<string, number>();
    for (const { name } of users) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }

    return users
      .map(({ id, name, email }) => ({
        id,
        name: counts.get(name) === 1 ? name : `${name} (${email ?? id})`,
      }))
      .sort(byName);
  },

  listTeams: async () => {
    const { results } = await client.request({
      method: 'GET',
      path: '/settings/users/2026-09/teams',
      schema: teamsSchema,
      repeatable: true,
    });

    return results.map(({ id, name }) => ({ id, name })).sort(byName);
  },
});
