import type { Service } from '#src/service/create-service.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { Database } from '#src/store/open-database.ts';
import { castManyVotes } from './seed/cast-many-votes.ts';
import type { SeededAccount } from './seed/seed-account.ts';

const count = 50_000;
const voters = 60;
const firstVoter = 52_000;

/**
 * Writes a year of votes of sixty people straight into the service's database, without records in
 * HubSpot, to see the pages with many votes.
 */
export const castLargeVotes = async (
  { catalogs }: Pick<Service, 'catalogs'>,
  db: Database,
  accountId: number,
  { contactIds }: Pick<SeededAccount, 'contactIds'>,
  now: number,
): Promise<void> => {
  await catalogs.refresh(accountId);
  const { catalog } = await catalogs.get(accountId);
  await castManyVotes(db, accountId, {
    starters: catalog.starters.map((starter) => ({
      id: starter.id,
      wording: hashWording(wordingOf(starter)),
      segmentIds: starter.segmentIds,
    })),
    contactIds,
    userIds: Array.from({ length: voters }, (_, i) => firstVoter + i),
    count,
    now: new Date(now),
  });
};
