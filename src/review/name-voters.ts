import type { Language } from '@starters/contracts';
import { type NamedUser, nameUsers } from '#src/accounts/name-users.ts';
import type { PeopleDirectory } from '#src/accounts/people-directory.ts';
import { nameFormer } from '#src/texts/name-owner.ts';
import type { Vote } from '#src/votes/vote.ts';

/** What naming voters needs. */
export interface VoterDeps {
  people: (accountId: number) => Promise<PeopleDirectory>;
}

/** The voter's name; null where the vote is not named, or HubSpot does not know the user. */
export type VoterOf = (vote: Vote) => string | null;

/** Reads the names of voters, only of votes that are signed or named; those who left are marked. */
export const nameVoters = async (
  { people }: VoterDeps,
  accountId: number,
  votes: Vote[],
  language: Language,
): Promise<VoterOf> => {
  const shown = votes.filter(({ showsVoter }) => showsVoter);
  if (shown.length === 0) return () => null;
  const names = await people(accountId)
    .then((directory) =>
      nameUsers(
        directory,
        shown.map(({ userId }) => userId),
      ),
    )
    // Names are optional: feedback can be answered while HubSpot is down.
    .catch(() => new Map<number, NamedUser>());

  return ({ showsVoter, userId }) => {
    const voter = showsVoter ? names.get(userId) : undefined;
    if (!voter) return null;

    return voter.hasLeft ? nameFormer(voter.name, language) : voter.name;
  };
};
