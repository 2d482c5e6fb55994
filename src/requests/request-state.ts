import { HOUR_MS } from '@starters/contracts';
import type { KeptCatalog } from '#src/starters/catalog-keeper.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { startersById } from '#src/starters/starters-by-id.ts';
import { oncePerKey } from '#src/once-per-key.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { StarterRequest, RequestState } from './request.ts';

/** The moment and time zone for which the state of a request is computed. */
export interface AskedAt {
  now: Date;
  /** The account's IANA time zone. */
  timeZone: string;
}

/**
 * A record that was asked for longer than this before the catalog was read, and is missing from it,
 * was deleted, not just created.
 */
const settledMs = HOUR_MS;

/** The starters by which requests are judged, and when they were read. */
export type ReadCatalog = Pick<KeptCatalog, 'catalog' | 'readAt'>;

/**
 * The states of requests, by their starters: ready once one is on cards, which a fault or a hold
 * prevents; closed when it was retired or deleted, or has ended. Each starter is looked at once, however many
 * requests there are.
 */
export const createRequestStates = (
  { catalog, readAt }: ReadCatalog,
  { now, timeZone }: AskedAt,
): ((
  request: Pick<StarterRequest, 'recordId' | 'requestedAt'>,
) => RequestState) => {
  const starters = startersById(catalog);
  const today = todayIn(timeZone, now);
  const stateOf = oncePerKey((recordId: string): RequestState | null => {
    const starter = starters.get(recordId);
    if (!starter) return null;
    if (starter.status === 'requested') return 'sent';
    if (starter.status === 'retired') return 'closed';
    // What has ended is on no card any more: whoever needs it may ask again.
    if (
      starter.status === 'published' &&
      starter.validUntil !== null &&
      starter.validUntil < today
    ) {
      return 'closed';
    }

    return starter.status === 'published' &&
      (starter.startsOn === null || starter.startsOn <= today) &&
      checkForCards(starter, catalog).ok
      ? 'ready'
      : 'in_the_works';
  });

  return ({ recordId, requestedAt }) => {
    if (recordId === null) return 'sent';
    const isSettled = readAt - requestedAt.getTime() > settledMs;

    return stateOf(recordId) ?? (isSettled ? 'closed' : 'sent');
  };
};

/** The state of a single request. */
export const requestState = (
  request: Pick<StarterRequest, 'recordId' | 'requestedAt'>,
  read: ReadCatalog,
  at: AskedAt,
): RequestState => createRequestStates(read, at)(request);
