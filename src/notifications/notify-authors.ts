import { fillText } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  addWaiting,
  listWaiting,
  type ListWaitingDeps,
  type Waiting,
  WAITING_PARTS,
} from './list-waiting.ts';
import type { NotificationLog } from './notification-log.ts';
import { TaskRefusedError } from './task-refused-error.ts';
import type { TaskRefusals } from './task-refusals.ts';

/** A HubSpot task that says what waits for an author. */
export interface AuthorTask {
  ownerId: string;
  subject: string;
  body: string;
  dueAt: Date;
}

/** What notifying authors needs. */
export interface NotifyAuthorsDeps extends ListWaitingDeps {
  notifications: NotificationLog;
  taskRefusals: Pick<TaskRefusals, 'save'>;
  /** Throws `TaskRefusedError` when it is no use to try again as things are. */
  writeTask: (accountId: number, task: AuthorTask) => Promise<void>;
  /** HubSpot user ids of all who are marketing. */
  listMarketers: (account: Account) => Promise<number[]>;
}

/**
 * What waits for each owner, by owner id. What has no owner is added to what waits for everybody
 * in marketing.
 */
const assignUnowned = async (
  listMarketers: () => Promise<number[]>,
  { ownerUserIds }: Catalog,
  waiting: Map<string | null, Waiting>,
): Promise<Map<string, Waiting>> => {
  const unowned = waiting.get(null);
  const marketers = new Set(unowned ? await listMarketers() : []);
  const owners = Object.keys(ownerUserIds).filter((ownerId) =>
    marketers.has(ownerUserIds[ownerId] ?? -1),
  );
  const assigned = new Map(
    owners.map((ownerId) => [
      ownerId,
      addWaiting(waiting.get(ownerId), unowned),
    ]),
  );
  for (const [ownerId, theirs] of waiting) {
    if (ownerId !== null && !assigned.has(ownerId))
      assigned.set(ownerId, theirs);
  }

  return assigned;
};

const toTask = (
  ownerId: string,
  { counts, due }: Waiting,
  { language }: Account,
): AuthorTask => {
  const { task } = textsIn(language);
  const said = WAITING_PARTS.filter((part) => counts[part] > 0).map((part) =>
    fillText(task[part], { count: counts[part] }),
  );

  return {
    ownerId,
    subject: fillText(task.subject, { parts: said.join(' · ') }),
    body: task.body,
    dueAt: new Date(Math.min(...due.map((at) => at.getTime()))),
  };
};

/**
 * Notifies each author by a HubSpot task when returns or orders came in since the last task, or
 * when a starter of theirs is about to end: at most one task a day and author, due when the oldest
 * answer is promised or the first starter ends. What has no author, or an author who has left, is
 * told to everybody in marketing. A task that HubSpot does not take is tried again the next time,
 * and does not stop the others.
 *
 * @returns how many authors were notified
 * @throws what the first task threw that HubSpot did not take, once all were tried
 */
export const notifyAuthors = async (
  {
    notifications,
    taskRefusals,
    writeTask,
    listMarketers,
    ...deps
  }: NotifyAuthorsDeps,
  account: Account,
  catalog: Catalog,
): Promise<number> => {
  const { accountId, timeZone, settings } = account;
  if (!settings.tellsByTask) return 0;

  const waiting = await assignUnowned(
    () => listMarketers(account),
    catalog,
    await listWaiting(deps, account, catalog),
  );
  const last = await notifications.listLast(accountId);
  const at = deps.now();
  const day = todayIn(timeZone, at);
  const failures: unknown[] = [];
  let count = 0;
  for (const [ownerId, theirs] of waiting) {
    const notifiedAt = last.get(ownerId) ?? new Date(0);
    const isNew = theirs.since.some((since) => since > notifiedAt);
    if (!isNew || !(await notifications.claim(accountId, ownerId, day, at)))
      continue;

    try {
      await writeTask(accountId, toTask(ownerId, theirs, account));
      count += 1;
    } catch (error) {
      await notifications.unclaim(accountId, ownerId, day);
      failures.push(error);
    }
  }
  const refusal = failures.find((each) => each instanceof TaskRefusedError);
  if (refusal) {
    const { message: because, scopes } = refusal;
    await taskRefusals.save(accountId, { because, scopes });
  } else if (count > 0) await taskRefusals.save(accountId, null);
  if (failures.length > 0) throw failures[0];

  return count;
};
