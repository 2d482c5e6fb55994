import { z } from 'zod';
import type {
  PersonOrTeam,
  PeopleDirectory,
} from '#src/accounts/people-directory.ts';
import type { HubSpotClient } from './create-client.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import { createOwnerDirectory } from './owner-directory.ts';
import { pageOf, readPages } from './read-pages.ts';

const userSchema = z.object({
  id: z.string(),
  email: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  superAdmin: z.boolean().optional(),
  primaryTeamId: z.string().nullish(),
  secondaryTeamIds: z.array(z.string()).nullish(),
});
const usersSchema = pageOf(userSchema);
const teamsSchema = z.object({
  results: z.array(z.object({ id: z.string(), name: z.string() })),
});

const byName = (one: PersonOrTeam, other: PersonOrTeam) =>
  one.name.localeCompare(other.name);

type User = z.infer<typeof userSchema>;

const callThem = ({ id, email, firstName, lastName }: User): string =>
  [firstName, lastName].filter(Boolean).join(' ') || (email ?? id);

/** Users and teams of an account by HubSpot's users API. Methods throw `HubSpotError`. */
export const createPeopleDirectory = (
  client: HubSpotClient,
): PeopleDirectory => {
  const readUsers = () =>
    readPages((after) =>
      client.request({
        method: 'GET',
        path: '/settings/users/2026-09',
        query: { limit: String(MOST_AT_ONCE), after },
        schema: usersSchema,
        repeatable: true,
      }),
    );

  return {
    listUsers: async () => {
      const users = await readUsers();
      const counts = new Map<string, number>();
      for (const name of users.map(callThem)) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }

      return users
        .map((user) => {
          const name = callThem(user);
          const isAlone = counts.get(name) === 1;

          return {
            id: user.id,
            // Users with the same name are distinguished by their e-mail address.
            name: isAlone ? name : `${name} (${user.email ?? user.id})`,
          };
        })
        .sort(byName);
    },

    listFormerUsers: async () =>
      (await createOwnerDirectory(client).listFormer())
        .flatMap(({ userId, name, email }) =>
          userId === null
            ? []
            : [{ id: String(userId), name: name || email || String(userId) }],
        )
        .sort(byName),
    listSuperAdmins: async () =>
      (await readUsers())
        .filter(({ superAdmin }) => superAdmin)
        .map(({ id }) => Number(id)),

    listMembers: async (teamIds) =>
      (await readUsers())
        .filter(({ primaryTeamId, secondaryTeamIds }) =>
          [primaryTeamId, ...(secondaryTeamIds ?? [])].some(
            (id) => id != null && teamIds.includes(id),
          ),
        )
        .map(({ id }) => Number(id)),

    listTeams: async () => {
      const { results } = await client.request({
        method: 'GET',
        path: '/settings/users/2026-09/teams',
        schema: teamsSchema,
        repeatable: true,
      });

      return results.map(({ id, name }) => ({ id, name })).sort(byName);
    },
  };
};
