import type { Starter } from '#src/starters/starter.ts';
import type { Order, OrderState } from './order.ts';

/** How far an order is, by the starter that its record has become. */
export const orderState = (
  { recordId }: Pick<Order, 'recordId'>,
  starters: Starter[],
): OrderState => {
  const status = starters.find(({ id }) => id === recordId)?.status;
  if (status === 'published') return 'ready';
  if (status === 'retired') return 'closed';

  // A record that is not known yet was written a moment ago.
  return status === 'draft' ? 'in_the_works' : 'sent';
};
