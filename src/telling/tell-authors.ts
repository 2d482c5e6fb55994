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
  votes: Pick<VoteRepository, 'countOpenReturns'>;
  orders: Pick<OrderRepository, 'listAll'>;
  told: ToldRepository;
  writeTask: (accountId: number, task: AuthorTask) => Promise<void>;
  now: () => Date;
}

/** What is told of, in this order. */
const parts = ['returns', 'orders', 'expiring'] as const;

/** What waits for an author: how many of each part, since when and until when. */
interface Waiting {
  counts: Record<(typeof parts)[number], number>;
  since: Date[];
  due: Date[];
}

/**
 * Tells each author by a HubSpot task that returns or orders came in since they were told last, or
 * that a starter of theirs is about to end: at most one task a day and author, due when the oldest
 * answer is promised or the first starter ends. An author who has left is told nothing. Throws when
 * HubSpot does not take a task; that author is told later.
 *
 * @returns how many were told
 */
export const tellAuthors = async (
  { votes, orders, told, writeTask, now }: TellDeps,
  account: Account,
  catalog: Catalog,
): Promise<number> => {
  const { accountId, timeZone, language } = account;
  const { tellsByTask, answerDays } = account.settings;
  if (!tellsByTask) return 0;

  const waiting = new Map<string, Waiting>();
  const note = (
    ownerId: string,
    part: (typeof parts)[number],
    count: number,
    since: Date[],
    due: Date,
  ) => {
    const known = waiting.get(ownerId) ?? {
      counts: { returns: 0, orders: 0, expiring: 0 },
      since: [],
      due: [],
    };
    known.counts[part] += count;
    known.since.push(...since);
    known.due.push(due);
    waiting.set(ownerId, known);
  };
  const promised = (at: Date) => dueAt(at, answerDays, timeZone);
  const ownerOf = new Map(
    catalog.starters.map(({ id, ownerId }) => [id, ownerId]),
  );
  const open = await votes.countOpenReturns(accountId, {
    answerDays,
    timeZone,
    now: now(),
  });
  for (const { starterId, count, oldest, newest } of open) {
    const owner = ownerOf.get(starterId);
    if (owner) note(owner, 'returns', count, [newest], promised(oldest));
  }
  for (const order of await orders.listAll(accountId)) {
    const { ownerId, orderedAt } = order;
    const state = orderState(order, catalog, { now: now(), timeZone });
    if (ownerId && state === 'sent') {
      note(ownerId, 'orders', 1, [orderedAt], promised(orderedAt));
    }
  }
  for (const starter of catalog.starters) {
    const { ownerId, validUntil } = starter;
    if (ownerId && validUntil && endsSoon(starter, timeZone, now())) {
      const lastDay = new Date(validUntil);
      const warned = new Date(lastDay.getTime() - WARNED_MS);
      note(ownerId, 'expiring', 1, [warned], lastDay);
    }
  }

  const last = await told.listLast(accountId);
  const day = todayIn(timeZone, now());
  let count = 0;
  for (const [ownerId, { counts, since, due }] of waiting) {
    if (!(ownerId in catalog.ownerNames)) continue;
    const toldAt = last.get(ownerId) ?? new Date(0);
    const isNew = since.some((at) => at > toldAt);
    if (!isNew || !(await told.claim(accountId, ownerId, day, now()))) continue;

    const { task } = textsIn(language);
    const said = parts
      .filter((part) => counts[part] > 0)
      .map((part) => fillText(task[part], { count: counts[part] }));
    try {
      await writeTask(accountId, {
        ownerId,
        subject: fillText(task.subject, { parts: said.join(' · ') }),
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
