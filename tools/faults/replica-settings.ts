import type { Stage } from './stage.ts';

/** With which HubSpot's calls are signed. */
export const clientSecret = 'faults-client-secret';
/** The secret of all replicas. */
export const appSecret = 'a-secret-of-more-than-thirty-two-characters';

/** The environment of a replica. */
export const settingsOf = (
  { accountId, accessToken }: Stage['account'],
  proxyUrl: string,
  databaseUrl: string,
): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  HUBSPOT_ACCOUNT_ID: String(accountId),
  HUBSPOT_ACCESS_TOKEN: accessToken,
  HUBSPOT_CLIENT_SECRET: clientSecret,
  HUBSPOT_API_BASE_URL: proxyUrl,
  APP_SECRET: appSecret,
  CATALOG_REFRESH_MS: '60000',
  LOG_LEVEL: 'info',
});
