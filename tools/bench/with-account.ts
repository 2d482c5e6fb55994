import { pause } from '#src/waiting.ts';
import type { Database } from '#src/store/open-database.ts';
import {
  type AccountSize,
  fillAccount,
  type FilledHubSpot,
} from './fill-account.ts';
import type { Bench } from './section.ts';
import { createSignedClient, type SignedClient } from './signed-client.ts';
import type { Listening } from './start-process.ts';
import { clientSecret, startService } from './start-service.ts';

/** An account of HubSpot's stand-in with the service beside it. */
export interface ServedAccount {
  db: Database;
  hubspot: FilledHubSpot;
  service: Listening;
  client: SignedClient;
  /** When the service was started, by `performance.now()`. */
  startedAt: number;
  close(): Promise<void>;
}

/** Fills an account and starts the service. */
export const serveAccount = async (
  bench: Pick<Bench, 'openDatabase' | 'nodeFlags'>,
  size: AccountSize,
): Promise<ServedAccount> => {
  const { db, databaseUrl } = await bench.openDatabase();
  const hubspot = await fillAccount(db, size);
  const startedAt = performance.now();
  const service = await startService(databaseUrl, hubspot, {
    nodeFlags: bench.nodeFlags,
  });
  const client = createSignedClient({
    accountId: hubspot.accountId,
    clientSecret,
  });

  return {
    db,
    hubspot,
    service,
    client,
    startedAt,
    close: async () => {
      client.close();
      await service.stop();
      await hubspot.close();
    },
  };
};

/** Measures an account; where that fails, the error tells what the service logged. */
export const withAccount = async <T>(
  bench: Pick<Bench, 'openDatabase' | 'nodeFlags'>,
  size: AccountSize,
  measure: (account: ServedAccount) => Promise<T>,
): Promise<T> => {
  const account = await serveAccount(bench, size);
  try {
    return await measure(account);
  } catch (error) {
    // What it logged of the failure is on its way.
    await pause(500);
    throw new Error(account.service.output(), { cause: error });
  } finally {
    await account.close();
  }
};
