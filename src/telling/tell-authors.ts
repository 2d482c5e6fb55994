import { fillText } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { OrderRepository } from '#src/orders/order-repository.ts';
import { orderState } from '#src/orders/order-state.ts';
import { dueAt } from '#src/returns/due-at.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { endsSoon, WARNED_MS } from '#src/starters/ends-soon.ts';
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
  /** When each was two weeks from its last day. */
  expiring: Date[];
}

/**
 * Tells each author by a HubSpot task that returns or orders came in since they were told last, or
 * that a starter of theirs is about to end: at most one task a day and author, due when the oldest
 * answer is promised or the first starter ends. An author who has left
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
    const known = waiting.get(ownerId) ?? {
      returns: [],
      orders: [],
      expiring: [],
    };
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
  for (const starter of catalog.starters) {
    const { ownerId, validUntil } = starter;
    if (!ownerId || !validUntil || !endsSoon(starter, timeZone, now()))
      continue;
    of(ownerId).expiring.push(new Date(Date.parse(validUntil) - WARNED_MS));
  }

  const last = await told.listLast(accountId);
  const day = todayIn(timeZone, now());
  let count = 0;
  for (const [ownerId, { returns, orders: ordered, expiring }] of waiting) {
    if (!(ownerId in catalog.ownerNames)) continue;
    const since = last.get(ownerId) ?? new Date(0);
    const asked = [...returns, ...ordered];
    const isNew = [...asked, ...expiring].some((at) => at > since);
    if (!isNew || !(await told.claim(accountId, ownerId, day, now()))) continue;

    const { task } = textsIn(language);
    const parts = (
      [
        ['returns', returns],
        ['orders', ordered],
        ['expiring', expiring],
      ] as const
    ).flatMap(([part, { length: count }]) =>
      count === 0 ? [] : [fillText(task[part], { count })],
    );
    const due = [
      ...asked.map((at) => dueAt(at, settings.answerDays, timeZone)),
      ...expiring.map((at) => new Date(at.getTime() + WARNED_MS)),
    ];
    try {
      await writeTask(accountId, {
        ownerId,
        subject: fillText(task.subject, { parts: parts.join(' · ') }),
        body: task.body,
        dueAt: new Date(Math.min(...due.map((at) => at.getTime()))),
      });
    } catch (error) {
      await told.unclaim(accountId, ownerId, day);
      throw error;
    }
    count += 1;
  }

  return count;
};
