import type { PeopleDirectory } from './people-directory.ts';

/** Names of an account's users by id. Throws as the directory does. */
export const nameUsers = async (
  people: Pick<PeopleDirectory, 'listUsers'>,
): Promise<Map<number, string>> =>
  new Map(
    (await people.listUsers()).map(
      ({ id, name }) => [Number(id), name] as const,
    ),
  );
