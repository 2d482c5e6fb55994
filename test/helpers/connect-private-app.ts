import type { Database } from '#src/store/open-database.ts';
import { connectAsAtWork } from '#tools/connect-as-at-work.ts';

/** The APP_SECRET of services in tests. */
export const TEST_SECRET = 'a-secret-of-more-than-thirty-two-characters';

/**
 * Gives a private app's token of an account to the services on this database, as one that has been
 * at work: its records were read.
 */
export const connectPrivateApp = async (
  db: Database,
  accountId: number,
  accessToken: string,
  secret = TEST_SECRET,
): Promise<void> => {
  await connectAsAtWork(db, { accountId, accessToken, secret });
};
