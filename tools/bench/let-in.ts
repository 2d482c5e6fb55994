import { defaultSettings } from '#src/accounts/settings.ts';
import { createSealer } from '#src/installations/sealer.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { createInstallationStore } from '#src/store/installation-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createReadBackStore } from '#src/store/read-back-store.ts';
import { appSecret } from './start-service.ts';

/**
 * Lets the app into an account, as one that has been at work: its records were read back. Otherwise the
 * service would do so after its start, as of an account that it is new to, and count all votes while
 * cards are measured.
 */
export const letIn = async (
  db: Database,
  { accountId, accessToken }: { accountId: number; accessToken: string },
): Promise<void> => {
  await createAccountStore(db).install({
    accountId,
    timeZone: 'UTC',
    installedBy: null,
    starterTypeId: null,
    voteTypeId: null,
    adminIds: [],
    marketingUserIds: [],
    marketingTeamIds: [],
    language: 'en',
    maxFactAgeDays: 180,
    settings: defaultSettings,
  });
  await createInstallationStore(db, createSealer([appSecret])).connect(
    accountId,
    'private',
    { accessToken, refreshToken: null, expiresInSeconds: null },
    null,
  );
  await createReadBackStore(db).finish(accountId);
};
