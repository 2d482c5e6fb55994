import { readAccount } from '#src/read-account.ts';
import { sealingSecrets } from '#src/config.ts';
import type { HubSpotClientOptions } from '#src/hubspot/create-client.ts';
import { createAccessTokens } from '#src/installations/access-tokens.ts';
import { createSealer } from '#src/installations/sealer.ts';
import { createCallBudget } from '#src/store/call-budget.ts';
import {
  createInstallationStore,
  createTokenStore,
} from '#src/store/installation-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createProvider } from './create-provider.ts';
import { type AccountOpener, createAccountOpener } from './open-accounts.ts';
import { openStores } from './open-stores.ts';

/** The accounts that let an app with OAuth in, as a command opens them: with the service's tokens and limits. */
export interface CommandAccounts {
  opener: AccountOpener;
  /** Those that HubSpot accepts. */
  listConnected(): Promise<number[]>;
}

/** What of the settings opens accounts. */
type OpeningSettings = Parameters<typeof createProvider>[0] &
  Parameters<typeof sealingSecrets>[0];

/** Opens the accounts of an app with OAuth over the service's database. */
export const openCommandAccounts = (
  db: Database,
  config: OpeningSettings,
  noteAttempt: NonNullable<HubSpotClientOptions['noteAttempt']> = () => {},
): CommandAccounts => {
  const stores = openStores(db);
  const sealer = createSealer(sealingSecrets(config));
  const opener = createAccountOpener({
    accounts: stores.accounts,
    accessTokens: createAccessTokens({
      ...stores,
      tokens: createTokenStore(db, sealer),
      provider: createProvider(config),
    }),
    baseUrl: config.HUBSPOT_API_BASE_URL,
    // What cannot be noted of limits is noted at the next call.
    budget: createCallBudget(db, { warn: () => {} }),
    noteAttempt,
  });

  return {
    opener,
    listConnected: createInstallationStore(db, sealer).listConnected,
  };
};

/**
 * The accounts that a command is for: the one that is named, else all that let the app in.
 *
 * @throws Error that says what is wrong
 */
export const chooseAccounts = async (
  { listConnected }: Pick<CommandAccounts, 'listConnected'>,
  given: string | undefined,
): Promise<{ chosen: number[]; connected: number[] }> => {
  const connected = await listConnected();

  return {
    chosen: given === undefined ? connected : [readAccount(given, undefined)],
    connected,
  };
};
