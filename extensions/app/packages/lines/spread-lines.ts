import type { ReadyStarter } from './ready-starters.ts';

/** The most of a list that one line may make up. */
const mostShare = 1 / 4;

/**
 * One line for each client of a list: the first that can be said, but no conversation more often
 * than for a quarter of the clients, while others can be said instead. A client who has only lines
 * that are used up gets the least used of them.
 *
 * Clients are served in order. One whose lines are used up takes the place of another who can say
 * something else: an augmenting path, so that no spread that keeps to the quarter is missed.
 * https://en.wikipedia.org/wiki/Hopcroft%E2%80%93Karp_algorithm#Augmenting_paths
 *
 * @param lists what can be said to each client, best first
 * @returns for each client the line; undefined where nothing can be said
 */
export const spreadLines = (
  lists: ReadyStarter[][],
): (ReadyStarter | undefined)[] => {
  const sayable = lists.filter((list) => list.length > 0).length;
  const most = Math.max(1, Math.floor(sayable * mostShare));
  const chosen: (ReadyStarter | undefined)[] = lists.map(() => undefined);
  const usersOf = (conversation: string): number[] =>
    chosen.flatMap((each, client) =>
      each?.starter.conversation === conversation ? [client] : [],
    );

  /** Gives a client a line that is not used up, if need be by moving others; false where none is. */
  const serve = (client: number, tried: Set<string>): boolean => {
    for (const option of lists[client] ?? []) {
      const { conversation } = option.starter;
      if (tried.has(conversation)) continue;
      tried.add(conversation);
      const users = usersOf(conversation);
      if (users.length < most || users.some((user) => serve(user, tried))) {
        chosen[client] = option;

        return true;
      }
    }

    return false;
  };

  for (const [client, list] of lists.entries()) {
    if (serve(client, new Set())) continue;
    const used = ({ starter }: ReadyStarter) =>
      usersOf(starter.conversation).length;
    [chosen[client]] = [...list].sort((one, other) => used(one) - used(other));
  }

  return chosen;
};
