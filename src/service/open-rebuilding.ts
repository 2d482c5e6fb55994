import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import type { HubSpotClient } from '#src/hubspot/create-client.ts';
import { sealingSecrets } from '#src/config.ts';
import { OAuthRefusedError } from '#src/installations/oauth-provider.ts';
import { createSealer } from '#src/installations/sealer.ts';
import { readBackup } from '#src/rebuild/backup-file.ts';
import { createCallLease } from '#src/store/call-lease.ts';
import {
  createInstallationStore,
  placeOf,
} from '#src/store/installation-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { openCommandAccounts } from './command-accounts.ts';
import { createProvider } from './create-provider.ts';

/** The way into the HubSpot of an account whose database is made again. */
export interface RebuildingAccess {
  client: HubSpotClient;
  /** Whether the app was installed again in this database: then its tokens stay. */
  isInstalled: boolean;
}

type Settings = Parameters<typeof createProvider>[0] &
  Parameters<typeof sealingSecrets>[0];

/** The sealed refresh token of a backup; null where it has none that HubSpot accepted then. */
const findSealedToken = async (file: string): Promise<string | null> => {
  for await (const { row } of readBackup(file)) {
    if (row?.table !== 'installations') continue;
    const { sealed_refresh: sealed, disconnected_at: gone } = row.row;

    return typeof sealed === 'string' && gone === null ? sealed : null;
  }

  return null;
};

const installAgain = (accountId: number, why: string): Error =>
  new Error(
    `${why} Start the service, have an admin of account ${accountId} open its address /oauth/install, stop the service, and run this again.`,
  );

/**
 * Opens one of the accounts of an app with OAuth: with the tokens of its installation in this
 * database, else with those of the backup. Nothing is written but a refreshed token of an
 * installation that is there.
 *
 * @param file a backup that was checked; null where there is none
 * @throws Error that says what to do where neither has a token; SealError, OAuthRefusedError
 */
export const openRebuilding = async (
  db: Database,
  config: Settings,
  accountId: number,
  file: string | null,
): Promise<RebuildingAccess> => {
  const sealer = createSealer(sealingSecrets(config));
  const installed = await createInstallationStore(db, sealer).find(accountId);
  if (installed) {
    if (installed.disconnectedAt !== null) {
      throw installAgain(
        accountId,
        `HubSpot does not let the app into account ${accountId} any more.`,
      );
    }
    const { client } = await openCommandAccounts(db, config).opener.open(
      accountId,
    );

    return { client, isInstalled: true };
  }
  const sealed = file === null ? null : await findSealedToken(file);
  if (sealed === null) {
    throw installAgain(
      accountId,
      `Neither this database nor a backup has a token of account ${accountId}.`,
    );
  }
  const refreshToken = sealer.open(sealed, placeOf(accountId, 'refresh'));
  const refresh = async (): Promise<string> => {
    const provider = createProvider(config);
    if (!provider) throw new Error('HUBSPOT_CLIENT_ID is not set.');

    return (await provider.refresh(refreshToken)).accessToken;
  };
  const accessToken = await refresh().catch((cause: unknown) => {
    if (
      !(cause instanceof OAuthRefusedError) ||
      cause.code !== 'invalid_grant'
    ) {
      throw cause;
    }
    throw installAgain(
      accountId,
      `HubSpot does not accept the token of the backup any more.`,
    );
  });
  const leaseCall = createCallLease(db);

  return {
    client: createHubSpotClient({
      accountId,
      accessToken,
      renewToken: refresh,
      ...(config.HUBSPOT_API_BASE_URL === undefined
        ? {}
        : { baseUrl: config.HUBSPOT_API_BASE_URL }),
      leaseCall: (lane) => leaseCall(accountId, lane),
    }),
    isInstalled: false,
  };
};
