import { NotConnectedError } from '#src/installations/access-tokens.ts';
import {
  OAuthRefusedError,
  OAuthUnavailableError,
} from '#src/installations/oauth-provider.ts';
import { SealError } from '#src/installations/sealer.ts';
import { HubSpotError } from './hubspot-error.ts';

/**
 * Why there is no access token, as what it means for a call: HubSpot does not let the app in, the
 * service's settings have changed, or HubSpot cannot be reached. Other errors are given back as they are.
 */
export const toHubSpotError = (error: unknown): unknown => {
  if (error instanceof NotConnectedError) {
    return new HubSpotError('not_connected', error.message, { cause: error });
  }
  if (error instanceof OAuthRefusedError || error instanceof SealError) {
    return new HubSpotError('locked_out', error.message, { cause: error });
  }
  if (error instanceof OAuthUnavailableError) {
    return new HubSpotError('unavailable', error.message, { cause: error });
  }

  return error;
};
