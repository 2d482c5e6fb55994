import type { PeopleDirectory } from './people-directory.ts';

/** A user by name, who may have left the account. */
export interface NamedUser {
  name: string;
  hasLeft: boolean;
}

/**
 * Names of users by id. Those who have left are read only where one of `userIds` is no user any
 * more. Throws as the directory does.
 */
export const nameUsers = async (
  people: Pick<PeopleDirectory, 'listUsers' | 'listFormerUsers'>,
  userIds: number[],
): Promise<ReadonlyMap<number, NamedUser>> => {
  const names = new Map<number, NamedUser>(
    (await people.listUsers()).map(({ id, name }) => [
      Number(id),
      { name, hasLeft: false },
    ]),
  );
  if (userIds.every((id) => names.has(id))) return names;

  for (const { id, name } of await people.listFormerUsers()) {
    if (!names.has(Number(id))) names.set(Number(id), { name, hasLeft: true });
  }

  return names;
};
