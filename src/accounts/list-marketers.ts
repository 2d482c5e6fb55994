import type { Account } from './account.ts';
import type { PeopleDirectory } from './people-directory.ts';

/** HubSpot user ids of all who are marketing: those named, and the members of the teams named. */
export const listMarketers = async (
  people: Pick<PeopleDirectory, 'listMembers'>,
  { marketingUserIds, marketingTeamIds }: Account,
): Promise<number[]> =>
  marketingTeamIds.length === 0
    ? marketingUserIds
    : [...marketingUserIds, ...(await people.listMembers(marketingTeamIds))];
