import type { Account } from '#src/accounts/account.ts';
import { dueAt } from '#src/feedback/due-at.ts';
import type { ReadCatalog } from '#src/requests/request-state.ts';
import {
  addWaiting,
  listWaiting,
  type ListWaitingDeps,
  nothing,
  type Part,
  type Waiting,
} from './list-waiting.ts';

/** A change that waits for a second person, or that one sent back. */
export interface PendingApproval {
  /** HubSpot user id of whoever asks; null where nobody is known. */
  by: number | null;
  since: Date;
  /** When it was sent back; null while it waits. */
  sentBack: { at: Date } | null;
}

/** What finding out who is to be notified needs. */
export interface ListWaitingOwnersDeps extends ListWaitingDeps {
  /** HubSpot user ids of all who are marketing. */
  listMarketers: () => Promise<number[]>;
  /** All changes that wait for approval, and those that were sent back. */
  listPending: () => Promise<PendingApproval[]>;
}

/** A thing that waits since a moment, and is promised its answer as feedback is. */
const oneOf = (
  part: Part,
  since: Date,
  { timeZone, settings: { answerDays } }: Account,
): Waiting => {
  const none = nothing();

  return {
    counts: { ...none.counts, [part]: 1 },
    since: [since],
    due: [dueAt(since, answerDays, timeZone)],
  };
};

/**
 * What waits for each owner, by owner id. What has no owner is added to what waits for everybody
 * in marketing; what waits for approval waits for everybody but whoever asks, who is told what was
 * sent back.
 */
export const listWaitingOwners = async (
  { listMarketers, listPending, ...deps }: ListWaitingOwnersDeps,
  account: Account,
  read: ReadCatalog,
): Promise<Map<string, Waiting>> => {
  const waiting = await listWaiting(deps, account, read);
  const { ownerUserIds } = read.catalog;
  const pending = (await listPending()).map(({ by, since, sentBack }) => ({
    by,
    isSentBack: sentBack !== null,
    one: sentBack
      ? oneOf('returned', sentBack.at, account)
      : oneOf('approvals', since, account),
  }));
  const unowned = waiting.get(null);
  const marketers = new Set(
    unowned || pending.length > 0 ? await listMarketers() : [],
  );
  const assigned = new Map<string, Waiting>();
  const add = (ownerId: string, theirs: Waiting | undefined) => {
    if (!theirs) return;
    const sum = assigned.get(ownerId) ?? nothing();
    addWaiting(sum, theirs);
    assigned.set(ownerId, sum);
  };
  for (const [ownerId, theirs] of waiting) {
    if (ownerId !== null) add(ownerId, theirs);
  }
  for (const [ownerId, userId] of Object.entries(ownerUserIds)) {
    if (marketers.has(userId)) add(ownerId, unowned);
    for (const { by, isSentBack, one } of pending) {
      const isTheirs = isSentBack
        ? by === userId
        : by !== userId && marketers.has(userId);
      if (isTheirs) add(ownerId, one);
    }
  }

  return assigned;
};
