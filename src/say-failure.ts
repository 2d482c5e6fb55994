import { HubSpotError } from './hubspot/hubspot-error.ts';
import { isDatabaseUnavailable } from './store/is-database-unavailable.ts';

const remedies: Partial<Record<HubSpotError['kind'], string>> = {
  unauthorized: 'Copy the access token from the installed app again.',
  missing_scopes:
    'Give the app the scopes of app.json, and make sure that the account has an Enterprise hub: custom objects need one.',
};

/** Why a command failed, and what to do, for whoever typed it. */
export const sayFailure = (error: unknown): string => {
  if (error instanceof HubSpotError) {
    return [error.inFull, remedies[error.kind]].filter(Boolean).join(' ');
  }
  const cause = error instanceof Error ? error.cause : null;
  if ([error, cause].some(isDatabaseUnavailable)) {
    return 'PostgreSQL does not answer. Check DATABASE_URL, and whether the server runs.';
  }

  return error instanceof Error ? error.message : String(error);
};
