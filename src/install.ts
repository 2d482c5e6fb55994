import { LANGUAGES } from '@starters/contracts';
import { z } from 'zod';
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

const settings = z.object({
  HUBSPOT_ACCOUNT_ID: z.coerce.number().int().positive(),
  HUBSPOT_ACCESS_TOKEN: z.string().min(1),
  HUBSPOT_API_BASE_URL: z.url().optional(),
  ACCOUNT_LANGUAGE: z.enum(LANGUAGES).default('en'),
  DATABASE_URL: z.url().optional(),
});

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
  const parsed = settings.safeParse(process.env);
  if (!parsed.success) {
    const isOther = parsed.error.issues.some(
      ({ path }) => path[0] === 'ACCOUNT_LANGUAGE',
    );
    throw new Error(
      isOther
        ? `ACCOUNT_LANGUAGE is none of ${LANGUAGES.join(', ')}. Set it to the language of the account.`
        : 'Set HUBSPOT_ACCOUNT_ID and HUBSPOT_ACCESS_TOKEN, in the environment or in .env; see .env.example.',
    );
  }
  const { data } = parsed;
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
