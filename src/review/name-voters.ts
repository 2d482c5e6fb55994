import { nameUsers } from '#src/accounts/name-users.ts';
import type { PeopleDirectory } from '#src/accounts/people-directory.ts';
import type { Vote } from '#src/votes/vote.ts';

/** What naming voters needs. */
export interface VoterDeps {
  people: (accountId: number) => Promise<PeopleDirectory>;
}

/** Whose a vote is, where it may be said; null where not, or where HubSpot does not know. */
export type VoterOf = (vote: Vote) => string | null;

/** Finds the names of those who signed or whose votes are named; of nobody else. */
export const nameVoters = async (
  { people }: VoterDeps,
  accountId: number,
  votes: Vote[],
): Promise<VoterOf> => {
  if (!votes.some(({ showsVoter }) => showsVoter)) return () => null;
  const names = await people(accountId)
    .then(nameUsers)
    // Returns are to be answered though HubSpot does not tell whose they are just now.
    .catch(() => new Map<number, string>());

  return ({ showsVoter, userId }) =>
    showsVoter ? (names.get(userId) ?? null) : null;
};
