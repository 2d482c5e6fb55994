import type { Account } from '#src/accounts/account.ts';
import type { OrderReader } from '#src/orders/order-reader.ts';
import { orderState } from '#src/orders/order-state.ts';
import { dueAt } from '#src/returns/due-at.ts';
import type { ReturnRepository } from '#src/returns/return-repository.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { endsSoon, WARNED_MS } from '#src/starters/ends-soon.ts';

/** The kinds of work that wait for an author, in the order in which a task names them. */
export const WAITING_PARTS = ['returns', 'orders', 'expiring'] as const;
type Part = (typeof WAITING_PARTS)[number];

/** What waits for an author: how many of each part, since when and until when. */
export interface Waiting {
  counts: Record<Part, number>;
  since: Date[];
  due: Date[];
}

/** What finding out needs. */
export interface ListWaitingDeps {
  returns: Pick<ReturnRepository, 'countOpen'>;
  orders: Pick<OrderReader, 'listAll'>;
  now: () => Date;
}

const nothing = (): Waiting => ({
  counts: { returns: 0, orders: 0, expiring: 0 },
  since: [],
  due: [],
});

/** Both together. */
export const addWaiting = (
  one: Waiting | undefined,
  other: Waiting | undefined,
): Waiting => {
  const sum = nothing();
  for (const each of [one, other]) {
    if (!each) continue;
    for (const part of WAITING_PARTS) sum.counts[part] += each.counts[part];
    sum.since.push(...each.since);
    sum.due.push(...each.due);
  }

  return sum;
};

/**
 * What waits for each author, by owner id; by null what is nobody's: asked of no author, or of
 * one who has left.
 */
export const listWaiting = async (
  { returns, orders, now }: ListWaitingDeps,
  { accountId, timeZone, settings: { answerDays } }: Account,
  catalog: Catalog,
): Promise<Map<string | null, Waiting>> => {
  const waiting = new Map<string | null, Waiting>();
  const note = (
    ownerId: string | null,
    part: Part,
    count: number,
    since: Date,
    due: Date,
  ) => {
    const isThere = ownerId !== null && ownerId in catalog.ownerNames;
    const known = waiting.get(isThere ? ownerId : null) ?? nothing();
    known.counts[part] += count;
    known.since.push(since);
    known.due.push(due);
    waiting.set(isThere ? ownerId : null, known);
  };
  const promised = (at: Date) => dueAt(at, answerDays, timeZone);
  const starters = new Map(catalog.starters.map((each) => [each.id, each]));
  const open = await returns.countOpen(accountId, {
    answerDays,
    timeZone,
    now: now(),
  });
  for (const { starterId, count, oldest, newest } of open) {
    const starter = starters.get(starterId);
    // A starter deleted in HubSpot has no owner any more, but its returns still wait for an answer.
    note(starter?.ownerId ?? null, 'returns', count, newest, promised(oldest));
  }
  for (const order of await orders.listAll(accountId)) {
    const state = orderState(order, catalog, { now: now(), timeZone });
    if (state !== 'sent') continue;
    // Whoever owns the record by now has taken it over.
    const starter = starters.get(order.recordId ?? '');
    const { orderedAt } = order;
    note(
      starter?.ownerId ?? order.ownerId,
      'orders',
      1,
      orderedAt,
      promised(orderedAt),
    );
  }
  for (const starter of catalog.starters) {
    const { ownerId, validUntil } = starter;
    if (validUntil && endsSoon(starter, timeZone, now())) {
      const lastDay = new Date(validUntil);
      const warned = new Date(lastDay.getTime() - WARNED_MS);
      note(ownerId, 'expiring', 1, warned, lastDay);
    }
  }

  return waiting;
};
