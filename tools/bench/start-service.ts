import { readServeFlags } from '#tools/serve-flags.ts';
import { type Listening, startProcess } from './start-process.ts';

/** With which the stand-in for HubSpot's proxy signs. */
export const clientSecret = 'bench-client-secret';
/** The secret of the measured services. */
export const appSecret = 'a-secret-of-more-than-thirty-two-characters';

/**
 * Starts the service as a process of its own.
 *
 * @param more settings besides
 */
export const startService = (
  databaseUrl: string,
  hubspot: { url: string; accountId: number; accessToken: string },
  {
    nodeFlags = [],
    more = {},
  }: { nodeFlags?: string[]; more?: Record<string, string> } = {},
): Promise<Listening> =>
  startProcess(
    'src/serve.ts',
    {
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      HUBSPOT_ACCOUNT_ID: String(hubspot.accountId),
      HUBSPOT_ACCESS_TOKEN: hubspot.accessToken,
      HUBSPOT_CLIENT_SECRET: clientSecret,
      HUBSPOT_API_BASE_URL: hubspot.url,
      APP_SECRET: appSecret,
      // A reading of the catalog in the middle of a turn would count as the cards'.
      CATALOG_REFRESH_MS: '3600000',
      ...more,
    },
    [...readServeFlags(), ...nodeFlags],
  );
