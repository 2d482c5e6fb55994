import { HOUR_MS } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { StarterRequest, RequestState } from './request.ts';

/** The moment and time zone for which the state of a request is computed. */
export interface AskedAt {
  now: Date;
  /** The account's IANA time zone. */
  timeZone: string;
}

/** A record older than this that is missing from the catalog was deleted, not just created. */
const settledMs = HOUR_MS;

/**
 * The state of an order, by its starter: ready once it is on cards, which a fault or a hold
 * prevents; closed when it was retired or deleted.
 */
export const requestState = (
  { recordId, requestedAt }: Pick<StarterRequest, 'recordId' | 'requestedAt'>,
  catalog: Catalog,
  { now, timeZone }: AskedAt,
): RequestState => {
  const starter = catalog.starters.find(({ id }) => id === recordId);
  if (!starter) {
    const isDeleted =
      recordId !== null && now.getTime() - requestedAt.getTime() > settledMs;

    return isDeleted ? 'closed' : 'sent';
  }
  if (starter.status === 'requested') return 'sent';
  if (starter.status === 'retired') return 'closed';

  return starter.status === 'published' &&
    (starter.startsOn === null || starter.startsOn <= todayIn(timeZone, now)) &&
    checkForCards(starter, catalog).ok
    ? 'ready'
    : 'in_the_works';
};
