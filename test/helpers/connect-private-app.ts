import { createSealer } from '#src/installations/sealer.ts';
import { createInstallationStore } from '#src/store/installation-store.ts';
import type { Database } from '#src/store/open-database.ts';

/** The APP_SECRET of services in tests. */
export const TEST_SECRET = 'a-secret-of-more-than-thirty-two-characters';

/** Gives a private app's token of an account to the services on this database. */
export const connectPrivateApp = (
  db: Database,
  accountId: number,
  accessToken: string,
  secret = TEST_SECRET,
): Promise<void> =>
  createInstallationStore(db, createSealer([secret])).connect(
    accountId,
    'private',
    { accessToken, refreshToken: null, expiresInSeconds: null },
    null,
  );
