import { callbackPage, SERVICE_ORIGIN } from '@starters/contracts';
import {
  createEmulator,
  createOAuthServer,
  type Emulator,
  type Grant,
  type OAuthServer,
} from 'hubspot-emulator';
import {
  ENTERPRISE_SCOPES,
  OPTIONAL_SCOPES,
  REQUIRED_SCOPES,
} from '#src/installations/scopes.ts';
import { description } from './describe-app.ts';
import { people } from './seed/people.ts';

/** The account beside the demo's own on the authorise screen: it has no Enterprise hub. */
export const SMALL_ACCOUNT_ID = 48_302_717;
/** By which HubSpot knows the app. */
export const CLIENT_ID = 'conversation-starters';

const admin = 51_020;

/** What the stand-in for HubSpot's OAuth is made of. */
export interface OAuthHubSpotOptions {
  /** The demo's own account. */
  emulator: Emulator;
  /** The token that its emulator takes. */
  emulatorToken: string;
  clientSecret: string;
  clock?: () => number;
  /** What an earlier start was granted. */
  kept?: readonly Grant[];
}

/**
 * HubSpot as this app with OAuth meets it: the demo's own account, and a smaller one that cannot
 * grant what only an Enterprise hub has.
 */
export const createOAuthHubSpot = ({
  emulator,
  emulatorToken,
  clientSecret,
  clock = () => Date.now(),
  kept = [],
}: OAuthHubSpotOptions): OAuthServer => {
  const smallToken = `${emulatorToken}-small`;

  return createOAuthServer(
    {
      appId: description.appId,
      name: description.name,
      clientId: CLIENT_ID,
      clientSecrets: [clientSecret],
      redirectUrls: [`${SERVICE_ORIGIN}${callbackPage.path}`],
      requiredScopes: [...REQUIRED_SCOPES],
      optionalScopes: [...OPTIONAL_SCOPES],
    },
    [
      { name: 'Atelier Nord', emulator, emulatorToken, userId: admin },
      {
        name: 'Atelier Nord, test (no Enterprise hub)',
        emulator: createEmulator({
          accountId: SMALL_ACCOUNT_ID,
          accessToken: smallToken,
          people,
          clock,
        }),
        emulatorToken: smallToken,
        userId: admin,
        lacks: [...ENTERPRISE_SCOPES],
      },
    ],
    clock,
    kept,
  );
};
