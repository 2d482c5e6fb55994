import type { Account } from '#src/accounts/account.ts';
import { RefusedError, UnknownOutcomeError } from '#src/outbox/refusal.ts';
import type { Sender, SendResult } from '#src/outbox/sender.ts';
import type { AuthorTask, TaskRecords } from './author-task.ts';
import type { NotificationLog } from './notification-log.ts';
import { TaskRefusedError } from './task-refused-error.ts';
import type { TaskRefusals } from './task-refusals.ts';

/** What sending tasks needs. */
export interface TaskSenderDeps {
  notifications: Pick<NotificationLog, 'listTasks'>;
  taskRefusals: Pick<TaskRefusals, 'save'>;
  records: TaskRecords;
  /** Ids of the owners something waits for now. */
  listWaitingOwners: () => Promise<Set<string>>;
}

/** What HubSpot made of a batch of tasks. */
interface Written {
  results: SendResult[];
  refused: TaskRefusedError | null;
}

/**
 * Writes one task after the other. One refused for itself does not stop the others; any other
 * failure leaves them for the next turn. HubSpot would write a task twice that is sent twice, so
 * one of unknown outcome gets no result and is read back first.
 */
const writeEach = async (
  records: TaskRecords,
  tasks: Map<string, AuthorTask>,
  recordIds: Map<string, string>,
): Promise<Written> => {
  const written: Written = { results: [], refused: null };
  let stopped: RefusedError['refusal'] | null = null;
  for (const [key, task] of tasks) {
    if (stopped) {
      written.results.push({ key, ok: false, refusal: stopped });
      continue;
    }
    try {
      const recordId = recordIds.get(key) ?? (await records.write(task));
      written.results.push({ key, ok: true, recordId });
    } catch (error) {
      if (error instanceof TaskRefusedError) written.refused ??= error;
      if (error instanceof RefusedError) {
        const { refusal } = error;
        written.results.push({ key, ok: false, refusal });
        if (refusal.of !== 'record') stopped = refusal;
      } else if (error instanceof UnknownOutcomeError && tasks.size > 1) {
        stopped = { of: 'moment', because: error.message };
      } else throw error;
    }
  }

  return written;
};

/** Sends tasks to authors, and keeps why HubSpot refused one, for the settings page. */
export const createTaskSender = (
  { notifications, taskRefusals, records, listWaitingOwners }: TaskSenderDeps,
  { accountId, settings }: Account,
): Sender<AuthorTask> => ({
  kind: 'task',
  batchSize: 20,
  load: async (_, keys) => {
    if (!settings.tellsByTask) return new Map();
    const tasks = await notifications.listTasks(accountId, keys);
    const waiting =
      tasks.size === 0 ? new Set<string>() : await listWaitingOwners();

    return new Map(
      [...tasks].filter(([, { ownerId }]) => waiting.has(ownerId)),
    );
  },
  send: async (tasks, recordIds) => {
    const { results, refused } = await writeEach(records, tasks, recordIds);
    if (refused) {
      const { refusal, scopes } = refused;
      await taskRefusals.save(accountId, {
        because: refusal.because,
        scopes,
      });
    }

    return results;
  },
  findSent: async (tasks, recordIds) => {
    const found: { key: string; recordId: string }[] = [];
    for (const [key, task] of tasks) {
      // Its owner may have changed a task that is known to be there.
      const recordId = recordIds.get(key) ?? (await records.findSame(task));
      if (recordId !== null) found.push({ key, recordId });
    }

    return found;
  },
});
