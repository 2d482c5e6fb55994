import { type Config } from '#src/config.ts';
import type { RunningService } from '#src/service/run-service.ts';
import { backgroundPatience } from '#src/store/connection-options.ts';
import { openDatabase } from '#src/store/open-database.ts';
import type { Emulator } from 'hubspot-emulator';
import { answerSeedFeedback } from './answer-seed-feedback.ts';
import { castLargeVotes } from './cast-large-votes.ts';
import { castSeedVotes } from './cast-seed-votes.ts';
import { placeSeedRequests } from './place-seed-requests.ts';
import { saySeedWhereabouts } from './say-seed-whereabouts.ts';
import { ACCOUNT_ID, TIME_ZONE } from './seed/people.ts';
import type { SeededAccount } from './seed/seed-account.ts';
import { seedActivities } from './seed/seed-activities.ts';
import type { SeedSize } from './seed/seed-data.ts';
import { seedOpenings } from './seed/seed-openings.ts';
import type { SeededStarters } from './seed/seed-starters.ts';

/** Gives a first start its past: votes, answers, requests, what people said of themselves. */
export const seedVotes = async (
  {
    emulator,
    service,
    databaseUrl,
    config,
  }: {
    emulator: Emulator;
    service: RunningService;
    databaseUrl: string;
    config: Pick<Config, 'APP_SECRET'>;
  },
  {
    account,
    starters,
    size,
    isInvented,
    now,
  }: {
    account: SeededAccount;
    starters: SeededStarters;
    size: SeedSize;
    /** Whether the contacts are those of the demo. */
    isInvented: boolean;
    now: number;
  },
): Promise<void> => {
  if (size === 'full' && isInvented) {
    await seedActivities(emulator, account, { now });
  }
  const db = await openDatabase(databaseUrl, { patience: backgroundPatience });
  try {
    if (size === 'large') {
      await castLargeVotes(service, db, ACCOUNT_ID, account, now);
    } else {
      await castSeedVotes(
        service,
        { db, secret: config.APP_SECRET },
        { accountId: ACCOUNT_ID, timeZone: TIME_ZONE },
        account,
        starters,
        now,
      );
    }
    if (size === 'full' && isInvented) {
      await answerSeedFeedback(db, ACCOUNT_ID, now);
      await placeSeedRequests(db, ACCOUNT_ID, account, now);
      await saySeedWhereabouts(db, ACCOUNT_ID, now);
      await seedOpenings(db, ACCOUNT_ID, account.contactIds, now);
    }
  } finally {
    await db.destroy();
  }
  await service.publish(ACCOUNT_ID).catch(() => {
    // The outbox keeps them; the jobs go on with it.
  });
};
