import { createSealer } from '#src/installations/sealer.ts';
import { createInstallationStore } from '#src/store/installation-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createReadBackStore } from '#src/store/read-back-store.ts';

/**
 * Gives a private app's token of an account to the services on this database, as one that has been
 * at work: its records were read back. Otherwise a service would do so after its start, as of an
 * account that it is new to, and count all its votes.
 *
 * @param secret the APP_SECRET of the services
 */
export const connectAsAtWork = async (
  db: Database,
  {
    accountId,
    accessToken,
    secret,
  }: { accountId: number; accessToken: string; secret: string },
): Promise<void> => {
  await createInstallationStore(db, createSealer([secret])).connect(
    accountId,
    'private',
    { accessToken, refreshToken: null, expiresInSeconds: null },
    null,
  );
  await createReadBackStore(db).finish(accountId);
};
