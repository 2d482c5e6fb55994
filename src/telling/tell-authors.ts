import { fillText } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { OrderRepository } from '#src/orders/order-repository.ts';
import { orderState } from '#src/orders/order-state.ts';
import { dueAt } from '#src/returns/due-at.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { VoteRepository } from '#src/votes/vote-repository.ts';

/** A task that tells an author what waits for them. */
export interface AuthorTask {
  ownerId: string;
  subject: string;
  body: string;
  dueAt: Date;
}

/** Remembers when authors were told, so that it is once a day at most. */
export interface ToldRepository {
  /** When each author was told last, by owner id. */
  listLast(accountId: number): Promise<Map<string, Date>>;
  /** False when the author was told that day already, by whichever replica. */
  claim(
    accountId: number,
    ownerId: string,
    day: string,
    at: Date,
  ): Promise<boolean>;
  /** Takes a claim back after a task that could not be written. */
  unclaim(accountId: number, ownerId: string, day: string): Promise<void>;
}

/** What telling authors needs. */
export interface TellDeps {
  votes: Pick<VoteRepository, 'listOpenReturns'>;
  orders: Pick<OrderRepository, 'listAll'>;
  told: ToldRepository;
  writeTask: (accountId: number, task: AuthorTask) => Promise<void>;
  now: () => Date;
}

interface Waiting {
  returns: Date[];
  orders: Date[];
}

/**
 * Tells each author by a HubSpot task that returns or orders came in since they were told last: at
 * most one task a day and author, due when the oldest answer is promised. An author who has left
 * is told nothing. Throws when HubSpot does not take a task; that author is told later.
 *
 * @returns how many were told
 */
export const tellAuthors = async (
  { votes, orders, told, writeTask, now }: TellDeps,
  account: Account,
  catalog: Catalog,
): Promise<number> => {
  const { accountId, settings, timeZone, language } = account;
  if (!settings.tellsByTask) return 0;

  const waiting = new Map<string, Waiting>();
  const of = (ownerId: string): Waiting => {
    const known = waiting.get(ownerId) ?? { returns: [], orders: [] };
    waiting.set(ownerId, known);

    return known;
  };
  const ownerOf = new Map(
    catalog.starters.map(({ id, ownerId }) => [id, ownerId]),
  );
  for (const { starterId, votedAt } of await votes.listOpenReturns(accountId)) {
    const owner = ownerOf.get(starterId);
    if (owner) of(owner).returns.push(votedAt);
  }
  for (const order of await orders.listAll(accountId)) {
    const isWaiting = orderState(order, catalog.starters) === 'sent';
    if (order.ownerId && isWaiting)
      of(order.ownerId).orders.push(order.orderedAt);
  }

  const last = await told.listLast(accountId);
  const day = todayIn(timeZone, now());
  let count = 0;
  for (const [ownerId, { returns, orders: ordered }] of waiting) {
    if (!(ownerId in catalog.ownerNames)) continue;
    const since = last.get(ownerId) ?? new Date(0);
    const isNew = [...returns, ...ordered].some((at) => at > since);
    if (!isNew || !(await told.claim(accountId, ownerId, day, now()))) continue;

    const { task } = textsIn(language);
    const oldest = [...returns, ...ordered].reduce((one, other) =>
      one < other ? one : other,
    );
    try {
      await writeTask(accountId, {
        ownerId,
        subject: fillText(task.subject, {
          returns: returns.length,
          orders: ordered.length,
        }),
        body: task.body,
        dueAt: dueAt(oldest, settings.answerDays, timeZone),
      });
    } catch (error) {
      await told.unclaim(accountId, ownerId, day);
      throw error;
    }
    count += 1;
  }

  return count;
};
