import { fillText } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { ReadCatalog } from '#src/requests/request-state.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { AuthorTask } from './author-task.ts';
import { type Waiting, WAITING_PARTS } from './list-waiting.ts';
import {
  listWaitingOwners,
  type ListWaitingOwnersDeps,
} from './list-waiting-owners.ts';
import type { NotificationLog } from './notification-log.ts';

/** What notifying authors needs. */
export interface NotifyAuthorsDeps extends ListWaitingOwnersDeps {
  notifications: Pick<NotificationLog, 'claim' | 'listLast'>;
}

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
 * Has each author notified by a HubSpot task when feedback or requests came in since the last task, or
 * when a starter of theirs is about to end: at most one task a day and author, due when the oldest
 * answer is promised or the first starter ends. What has no author, or an author who has left, is
 * told to everybody in marketing. The outbox sends the tasks.
 *
 * @returns how many tasks are to be sent
 */
export const notifyAuthors = async (
  { notifications, ...deps }: NotifyAuthorsDeps,
  account: Account,
  read: ReadCatalog,
): Promise<number> => {
  const { accountId, timeZone, settings } = account;
  if (!settings.tellsByTask) return 0;

  const waiting = await listWaitingOwners(deps, account, read);
  const last = await notifications.listLast(accountId);
  const at = deps.now();
  const day = todayIn(timeZone, at);
  let count = 0;
  for (const [ownerId, theirs] of waiting) {
    const notifiedAt = last.get(ownerId) ?? new Date(0);
    if (!theirs.since.some((since) => since > notifiedAt)) continue;
    const task = toTask(ownerId, theirs, account);
    if (await notifications.claim(accountId, day, task, at)) count += 1;
  }

  return count;
};
