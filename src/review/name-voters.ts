import { nameUsers } from '#src/accounts/name-users.ts';
import type { PeopleDirectory } from '#src/accounts/people-directory.ts';
import type { Vote } from '#src/votes/vote.ts';

/** What naming voters needs. */
export interface VoterDeps {
  people: (accountId: number) => Promise<PeopleDirectory>;
}

/** The voter's name; null where the vote is not named, or HubSpot does not know the user. */
export type VoterOf = (vote: Vote) => string | null;

/** Reads the names of voters, only of votes that are signed or named. */
export const nameVoters = async (
  { people }: VoterDeps,
  accountId: number,
  votes: Vote[],
): Promise<VoterOf> => {
  if (!votes.some(({ showsVoter }) => showsVoter)) return () => null;
  const names = await people(accountId)
    .then(nameUsers)
    // Names are optional: feedback can be answered while HubSpot is down.
    .catch(() => new Map<number, string>());

  return ({ showsVoter, userId }) =>
    showsVoter ? (names.get(userId) ?? null) : null;
};
