import type { Account } from '#src/accounts/account.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import {
  createRequestStates,
  type ReadCatalog,
} from '#src/requests/request-state.ts';
import { dueAt } from '#src/feedback/due-at.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import { endsSoon, WARNED_MS } from '#src/starters/ends-soon.ts';

/** The kinds of work that wait for an author, in the order in which a task names them. */
export const WAITING_PARTS = [
  'feedback',
  'requests',
  'approvals',
  'returned',
  'expiring',
] as const;
/** One of them. */
export type Part = (typeof WAITING_PARTS)[number];

/** What waits for an author: how many of each part, since when and until when. */
export interface Waiting {
  counts: Record<Part, number>;
  since: Date[];
  due: Date[];
}

/** What finding out needs. */
export interface ListWaitingDeps {
  feedback: Pick<FeedbackRepository, 'countOpen'>;
  requests: Pick<RequestReader, 'listAll'>;
  now: () => Date;
}

/** Nothing at all. */
export const nothing = (): Waiting => ({
  counts: { feedback: 0, requests: 0, approvals: 0, returned: 0, expiring: 0 },
  since: [],
  due: [],
});

/** Adds what waits to a sum. */
export const addWaiting = (sum: Waiting, more: Waiting): void => {
  for (const part of WAITING_PARTS) sum.counts[part] += more.counts[part];
  for (const each of more.since) sum.since.push(each);
  for (const each of more.due) sum.due.push(each);
};

/**
 * What waits for each author, by owner id; by null what is nobody's: asked of no author, or of
 * one who has left.
 */
export const listWaiting = async (
  { feedback, requests, now }: ListWaitingDeps,
  { accountId, timeZone, settings: { answerDays } }: Account,
  read: ReadCatalog,
): Promise<Map<string | null, Waiting>> => {
  const { catalog } = read;
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
  const open = await feedback.countOpen(accountId, {
    answerDays,
    timeZone,
    now: now(),
  });
  for (const { starterId, count, oldest, newest } of open) {
    const starter = starters.get(starterId);
    // A starter deleted in HubSpot has no owner any more, but its feedback still waits for an answer.
    note(starter?.ownerId ?? null, 'feedback', count, newest, promised(oldest));
  }
  const stateOf = createRequestStates(read, { now: now(), timeZone });
  for (const request of await requests.listAll(accountId)) {
    if (stateOf(request) !== 'sent') continue;
    // Whoever owns the record by now has taken it over.
    const starter = starters.get(request.recordId ?? '');
    const { requestedAt } = request;
    note(
      starter?.ownerId ?? request.ownerId,
      'requests',
      1,
      requestedAt,
      promised(requestedAt),
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
