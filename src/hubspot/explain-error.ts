import { type Refused, refused } from '#src/refused.ts';
import { CatalogSlowError } from '#src/starters/catalog-slow-error.ts';
import { HubSpotError } from './hubspot-error.ts';
import { ObjectsMissingError } from './objects-missing-error.ts';

/** What to tell a person when HubSpot could not be read; null when it was not HubSpot. */
export const explainError = (error: unknown): Refused | null => {
  if (error instanceof CatalogSlowError) return refused('hubspot_unavailable');
  if (error instanceof ObjectsMissingError) return refused('objects_missing');
  if (!(error instanceof HubSpotError)) return null;

  switch (error.kind) {
    case 'unauthorized':
    case 'missing_scopes':
      return refused('hubspot_refused');
    case 'not_found':
      // Only the objects themselves are asked for without a fallback.
      return refused('objects_missing');
    case 'invalid':
      return refused('hubspot_declined');
    default:
      return refused('hubspot_unavailable');
  }
};
