import type { Account } from '#src/accounts/account.ts';
import { createClientSource } from '#src/hubspot/client-source.ts';
import { HubSpotError } from '#src/hubspot/hubspot-error.ts';
import { readOutcomes } from '#src/outcomes/read-outcomes.ts';
import { type AccountOpener, CallsSpentError } from './open-accounts.ts';
import type { Stores } from './open-stores.ts';

/** What reading outcomes needs. */
export interface OutcomeReadingDeps {
  stores: Pick<
    Stores,
    'leases' | 'outcomeColumns' | 'outcomeReadings' | 'readingStates'
  >;
  opener: Pick<AccountOpener, 'openLimited'>;
  publishSoon: (accountId: number) => void;
  now: () => Date;
}

/** HubSpot calls of a turn, of which there is one a minute; they are in the background lane. */
export const OUTCOME_CALLS_A_TURN = 40;
/** How long a turn is kept for a process that died. */
const turnMs = 55_000;

const toRefusal = (
  error: unknown,
): { because: string; scopes: string[] } | null =>
  error instanceof HubSpotError
    ? {
        because: error.said ?? error.message,
        scopes: error.kind === 'missing_scopes' ? error.requiredScopes : [],
      }
    : null;

/** Reads what followed uses, of accounts whose admin switched that on; once a minute. */
export const createOutcomeReading =
  ({ stores, opener, publishSoon, now }: OutcomeReadingDeps) =>
  async ({ accountId, settings }: Account): Promise<void> => {
    if (!settings.readsOutcomes) return;
    const lease = await stores.leases.take(accountId, 'outcomes', turnMs);
    if (!lease) return;
    try {
      const { client } = await opener.openLimited(
        accountId,
        OUTCOME_CALLS_A_TURN,
      );
      await readOutcomes(
        {
          readings: stores.outcomeReadings,
          states: stores.readingStates,
          columns: stores.outcomeColumns,
          source: createClientSource(client, now),
          toRefusal,
          isSpent: (error) => error instanceof CallsSpentError,
          now,
        },
        { accountId, settings },
      );
    } finally {
      await stores.leases.release(lease);
    }
    publishSoon(accountId);
  };
