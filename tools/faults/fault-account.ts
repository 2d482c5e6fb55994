import { createEmulator, type Emulator, serveEmulator } from 'hubspot-emulator';
import { callAs } from '#demo/seed/call-as.ts';
import { people } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { seedStarters } from '#demo/seed/seed-starters.ts';
import { defaultSettings } from '#src/accounts/settings.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { connectAsAtWork } from '#tools/connect-as-at-work.ts';

/** An account of HubSpot with its people, its clients and our objects. */
export interface FaultAccount {
  accountId: number;
  accessToken: string;
  emulator: Emulator;
  contactIds: string[];
  starterTypeId: string;
  voteTypeId: string;
  marketerIds: readonly number[];
  voterIds: readonly number[];
  /** A call of a person in HubSpot's own screens; it meets no fault. */
  crm: (method: string, path: string, body?: unknown) => Promise<unknown>;
}

const marketerIds = [51_010, 51_011] as const;
const voterIds = [51_001, 51_002, 51_003, 51_004, 51_005, 51_006] as const;

/**
 * Seeds an account and installs the app in it.
 *
 * @param appSecret of the replicas, by which they keep its token
 */
export const openFaultAccount = async (
  db: Database,
  accountId: number,
  appSecret: string,
  clock: () => number,
): Promise<FaultAccount> => {
  const accessToken = `faults-token-${accountId}`;
  const emulator = createEmulator({
    accountId,
    accessToken,
    people,
    clock,
    timeZone: 'Europe/Paris',
    searchLagMs: 0,
  });
  const direct = await serveEmulator(emulator);
  const now = clock();
  const seeded = await seedAccount(emulator, { now });
  const objects = await installObjects(
    createHubSpotClient({ accountId, accessToken, baseUrl: direct.url }),
    'en',
  );
  await seedStarters(emulator, seeded, { ...objects, now });
  await direct.close();
  await createAccountStore(db).install({
    accountId,
    installedBy: null,
    adminIds: [],
    marketingUserIds: [...marketerIds],
    marketingTeamIds: [],
    language: 'en',
    timeZone: 'Europe/Paris',
    // What is overdue is not what is tried here, and authors are told by tasks.
    settings: { ...defaultSettings, tellsByTask: true, mostOverdue: 100_000 },
    maxFactAgeDays: 180,
    starterTypeId: null,
    voteTypeId: null,
  });
  await connectAsAtWork(db, { accountId, accessToken, secret: appSecret });

  return {
    accountId,
    accessToken,
    emulator,
    contactIds: seeded.contactIds,
    ...objects,
    marketerIds,
    voterIds,
    crm: callAs(emulator, marketerIds[0]),
  };
};
