import type { Language } from '@starters/contracts';
import { defaultSettings } from '#src/accounts/settings.ts';
import type { InstallPort } from '#src/http/install-pages.ts';
import { HubSpotError } from '#src/hubspot/hubspot-error.ts';
import {
  findObjectFaults,
  readOwnAccount,
} from '#src/hubspot/probe-account.ts';
import {
  beginInstall,
  finishInstall,
  INSTALL_MS,
} from '#src/installations/install-flow.ts';
import type {
  Introspection,
  OAuthProvider,
} from '#src/installations/oauth-provider.ts';
import type { Sealer } from '#src/installations/sealer.ts';
import { createInstallationStore } from '#src/store/installation-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { bind } from './bind.ts';
import { makeObjects } from './make-objects.ts';
import type { AccountOpener } from './open-accounts.ts';
import type { Stores } from './open-stores.ts';
import { sayObjectFaults } from './say-object-faults.ts';

/** What installing by OAuth is put together from. */
export interface InstallingParts {
  db: Database;
  stores: Pick<Stores, 'accounts' | 'leases' | 'links' | 'outboxOverview'>;
  sealer: Sealer;
  provider: OAuthProvider;
  opener: Pick<AccountOpener, 'open'>;
  /** Of a new account, until its admin chooses another. */
  language: Language;
  publishSoon: (accountId: number) => void;
  now: () => Date;
  log: {
    info(details: object, message: string): void;
    warn(details: object, message: string): void;
  };
}

const defaultFactAgeDays = 180;

/**
 * Makes an account ready that let the app in: its row, its custom objects, and another try for what
 * HubSpot refused before. One that was installed earlier finds its settings and its data.
 *
 * @returns why the custom objects could not be made, in HubSpot's words, or what of them somebody made
 * otherwise; nothing where they are as they should be
 */
const makeReady = async (
  { stores, opener, language, publishSoon, now, log }: InstallingParts,
  { accountId, userId }: Introspection,
): Promise<string[]> => {
  const { accounts } = stores;
  await accounts.install({
    accountId,
    installedBy: userId,
    adminIds: [],
    marketingUserIds: [],
    marketingTeamIds: [],
    language,
    timeZone: 'UTC',
    maxFactAgeDays: defaultFactAgeDays,
    starterTypeId: null,
    voteTypeId: null,
    settings: defaultSettings,
  });
  try {
    const opened = await opener.open(accountId);
    const { timeZone } = await readOwnAccount(opened.client);
    await accounts.update(accountId, {
      installedBy: userId,
      ...(timeZone === null ? {} : { timeZone }),
    });
    await makeObjects({ ...stores, now }, opened);
    publishSoon(accountId);
    log.info({ accountId }, 'The app was installed.');
    const fault = sayObjectFaults(
      await findObjectFaults(opened.client),
      opened.account.language,
    );

    return fault === null ? [] : [fault];
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    log.warn({ accountId, error }, 'The custom objects could not be made.');

    return [error.inFull];
  }
};

/** Connects the pages by which admins install an app with OAuth. */
export const connectInstalling = (parts: InstallingParts): InstallPort => {
  const { db, stores, sealer, provider, now } = parts;
  const deps = {
    ...stores,
    sealer,
    provider,
    now,
    installations: createInstallationStore(db, sealer),
    onConnected: (introspection: Introspection) =>
      makeReady(parts, introspection),
  };

  return {
    begin: bind(beginInstall, deps),
    finish: bind(finishInstall, deps),
    memoryMs: 6 * INSTALL_MS,
  };
};
