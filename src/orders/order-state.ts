import { HOUR_MS } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { Order, OrderState } from './order.ts';

/** When, and where, the state of an order is asked for. */
export interface AskedAt {
  now: Date;
  /** The account's IANA time zone. */
  timeZone: string;
}

/** A record this old that no catalog has was not written a moment ago. */
const settledMs = HOUR_MS;

/**
 * How far an order is, by the starter that its record has become: ready once cards have it, which
 * they do not while a fault or a rule keeps it off them; closed when it was retired or deleted.
 */
export const orderState = (
  { recordId, orderedAt }: Pick<Order, 'recordId' | 'orderedAt'>,
  catalog: Catalog,
  { now, timeZone }: AskedAt,
): OrderState => {
  const starter = catalog.starters.find(({ id }) => id === recordId);
  if (!starter) {
    const isDeleted =
      recordId !== null && now.getTime() - orderedAt.getTime() > settledMs;

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
