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
import { TaskRefusedError } from './task-refused-error.ts';
import type { ToldRepository } from './told-repository.ts';

/** A task that tells an author what waits for them. */
export interface AuthorTask {
  ownerId: string;
  subject: string;
  body: string;
  dueAt: Date;
}

/** What telling authors needs. */
export interface TellDeps extends ListWaitingDeps {
  told: ToldRepository;
  /** Throws `TaskRefusedError` when it is no use to try again as things are. */
  writeTask: (accountId: number, task: AuthorTask) => Promise<void>;
  /** HubSpot user ids of all who are marketing. */
  listMarketers: (account: Account) => Promise<number[]>;
}

/** What is nobody's waits for everybody in marketing; null, and nobody else's, is left out. */
const shareOut = async (
  listMarketers: () => Promise<number[]>,
  { ownerUserIds }: Catalog,
  waiting: Map<string | null, Waiting>,
): Promise<Map<string, Waiting>> => {
  const nobodys = waiting.get(null);
  const marketers = new Set(nobodys ? await listMarketers() : []);
  const owners = Object.keys(ownerUserIds).filter((ownerId) =>
    marketers.has(ownerUserIds[ownerId] ?? -1),
  );
  const shared = new Map(
    owners.map((ownerId) => [
      ownerId,
      addWaiting(waiting.get(ownerId), nobodys),
    ]),
  );
  for (const [ownerId, theirs] of waiting) {
    if (ownerId !== null && !shared.has(ownerId)) shared.set(ownerId, theirs);
  }

  return shared;
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
 * Tells each author by a HubSpot task that returns or orders came in since they were told last, or
 * that a starter of theirs is about to end: at most one task a day and author, due when the oldest
 * answer is promised or the first starter ends. What was asked of nobody, or waits for an author
 * who has left, is told to everybody in marketing. A task that HubSpot does not take is tried
 * again the next time, and keeps none from the others.
 *
 * @returns how many were told
 * @throws what the first task threw that HubSpot did not take, once all were tried
 */
export const tellAuthors = async (
  { told, writeTask, listMarketers, ...deps }: TellDeps,
  account: Account,
  catalog: Catalog,
): Promise<number> => {
  const { accountId, timeZone, settings } = account;
  if (!settings.tellsByTask) return 0;

  const waiting = await shareOut(
    () => listMarketers(account),
    catalog,
    await listWaiting(deps, account, catalog),
  );
  const last = await told.listLast(accountId);
  const at = deps.now();
  const day = todayIn(timeZone, at);
  const failures: unknown[] = [];
  let count = 0;
  for (const [ownerId, theirs] of waiting) {
    const toldAt = last.get(ownerId) ?? new Date(0);
    const isNew = theirs.since.some((since) => since > toldAt);
    if (!isNew || !(await told.claim(accountId, ownerId, day, at))) continue;

    try {
      await writeTask(accountId, toTask(ownerId, theirs, account));
      count += 1;
    } catch (error) {
      await told.unclaim(accountId, ownerId, day);
      failures.push(error);
    }
  }
  const refusal = failures.find((each) => each instanceof TaskRefusedError);
  if (refusal) {
    const { message: because, scopes } = refusal;
    await told.noteRefusal(accountId, { because, scopes });
  } else if (count > 0) await told.noteRefusal(accountId, null);
  if (failures.length > 0) throw failures[0];

  return count;
};
