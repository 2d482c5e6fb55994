import { loadInstallConfig } from './config.ts';
import { createHubSpotClient } from './hubspot/create-client.ts';
import { readFlags } from './read-flags.ts';
import { installObjects } from './hubspot/install-objects.ts';
import { sayFailure } from './say-failure.ts';
import { openDatabase } from './store/open-database.ts';
import { createOutboxOverview } from './store/outbox-overview.ts';

/**
 * `npm run objects`: makes the two custom objects in an account, or completes them. With the
 * service's DATABASE_URL, what HubSpot refused before is sent again.
 */

/** Makes due what the service was refused for want of the objects; it sends it within a minute. */
const retryRefused = async (
  databaseUrl: string,
  accountId: number,
): Promise<void> => {
  const db = await openDatabase(databaseUrl);
  try {
    await createOutboxOverview(db).retryNow(accountId, new Date());
  } finally {
    await db.destroy();
  }
};

readFlags({
  command: 'npm run objects',
  about:
    "Makes the app's two custom objects in the HubSpot account of .env, or completes them.",
  flags: {},
});

try {
  const data = loadInstallConfig(process.env);
  const { starterTypeId, voteTypeId } = await installObjects(
    createHubSpotClient({
      accountId: data.HUBSPOT_ACCOUNT_ID,
      accessToken: data.HUBSPOT_ACCESS_TOKEN,
      ...(data.HUBSPOT_API_BASE_URL === undefined
        ? {}
        : { baseUrl: data.HUBSPOT_API_BASE_URL }),
    }),
    data.ACCOUNT_LANGUAGE,
  );
  if (data.DATABASE_URL) {
    await retryRefused(data.DATABASE_URL, data.HUBSPOT_ACCOUNT_ID);
  }
  process.stdout.write(
    `conversation_starter is ${starterTypeId}, starter_vote is ${voteTypeId}. There is nothing else to do.\n`,
  );
} catch (error) {
  process.stderr.write(
    `The custom objects were not installed. ${sayFailure(error)}\n`,
  );
  process.exitCode = 1;
}
