import { createSealer } from '#src/installations/sealer.ts';
import { createInstallationStore } from '#src/store/installation-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createReadBackStore } from '#src/store/read-back-store.ts';

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
  await createInstallationStore(db, createSealer([secret])).connect(
    accountId,
    'private',
    { accessToken, refreshToken: null, expiresInSeconds: null },
    null,
  );
  await createReadBackStore(db).finish(accountId);
};
