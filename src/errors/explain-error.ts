import { installPage, SERVICE_ORIGIN } from '@starters/contracts';
import { HubSpotError } from '#src/hubspot/hubspot-error.ts';
import { ObjectsMissingError } from '#src/hubspot/objects-missing-error.ts';
import { type Explained, type Refused, refused } from '#src/refused.ts';
import { CatalogSlowError } from '#src/starters/catalog-slow-error.ts';
import { isDatabaseUnavailable } from '#src/store/is-database-unavailable.ts';

const explainHubSpot = ({ kind, requiredScopes }: HubSpotError): Refused => {
  switch (kind) {
    case 'unauthorized':
      return refused('hubspot_token_refused');
    case 'not_connected':
      return refused('app_removed', {
        address: SERVICE_ORIGIN + installPage.path,
      });
    case 'locked_out':
      return refused('app_locked_out');
    case 'missing_scopes':
      return requiredScopes.length === 0
        ? refused('hubspot_refused')
        : refused('hubspot_scope_missing', {
            scopes: [...new Set(requiredScopes)].join(', '),
          });
    case 'object_gone':
    case 'not_found':
      // Only the objects themselves are asked for without a fallback.
      return refused('objects_missing');
    case 'invalid':
      return refused('hubspot_declined');
    default:
      return refused('hubspot_unavailable');
  }
};

const expected = (refusal: Refused, what: string): Explained => ({
  refusal,
  status: 200,
  level: 'warn',
  what,
});

const unread = 'HubSpot could not be read.';

/**
 * What a request that failed is answered with: the refusal, which gets its sentence in the
 * viewer's language, and the status. What is neither HubSpot's nor the database's failure is a
 * defect: a 500. Refusals are 200s: see docs/decisions/0004-refusals-are-200.md.
 */
export const explainError = (error: unknown): Explained => {
  if (error instanceof CatalogSlowError) {
    return expected(refused('reads_long'), unread);
  }
  if (error instanceof ObjectsMissingError) {
    return expected(refused('objects_missing'), unread);
  }
  if (error instanceof HubSpotError) {
    return expected(explainHubSpot(error), unread);
  }
  if (isDatabaseUnavailable(error)) {
    return {
      ...expected(refused('database_unavailable'), 'The database failed.'),
      level: 'error',
    };
  }

  return {
    refusal: refused('failed'),
    status: 500,
    level: 'error',
    what: 'A request failed.',
  };
};
