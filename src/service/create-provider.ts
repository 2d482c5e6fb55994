import { callbackPage, SERVICE_ORIGIN } from '@starters/contracts';
import type { Config } from '#src/config.ts';
import { createOAuthProvider } from '#src/hubspot/oauth-provider.ts';
import type { OAuthProvider } from '#src/installations/oauth-provider.ts';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '#src/installations/scopes.ts';

/** HubSpot's OAuth for the app of the settings; null for a private app. */
export const createProvider = (
  config: Pick<
    Config,
    | 'HUBSPOT_CLIENT_ID'
    | 'HUBSPOT_CLIENT_SECRET'
    | 'HUBSPOT_CLIENT_SECRET_PREVIOUS'
    | 'HUBSPOT_API_BASE_URL'
    | 'HUBSPOT_AUTHORIZE_URL'
  >,
): OAuthProvider | null => {
  const {
    HUBSPOT_CLIENT_ID: clientId,
    HUBSPOT_CLIENT_SECRET: newest,
    HUBSPOT_CLIENT_SECRET_PREVIOUS: previous,
    HUBSPOT_API_BASE_URL: baseUrl,
    HUBSPOT_AUTHORIZE_URL: authorizeUrl,
  } = config;
  if (clientId === undefined) return null;

  return createOAuthProvider({
    clientId,
    clientSecrets: previous === undefined ? [newest] : [newest, previous],
    redirectUri: `${SERVICE_ORIGIN}${callbackPage.path}`,
    scopes: { required: REQUIRED_SCOPES, optional: OPTIONAL_SCOPES },
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(authorizeUrl === undefined ? {} : { authorizeUrl }),
  });
};
