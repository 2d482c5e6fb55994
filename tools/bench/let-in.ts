import { defaultSettings } from '#src/accounts/settings.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { connectAsAtWork } from '#tools/connect-as-at-work.ts';
import { appSecret } from './start-service.ts';

/** Lets the app into an account of the bench, as one that has been at work. */
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
  await connectAsAtWork(db, { accountId, accessToken, secret: appSecret });
};
