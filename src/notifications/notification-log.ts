import type { AuthorTask } from './author-task.ts';

/** What authors were notified of, so that each is notified once a day at most. */
export interface NotificationLog {
  /** When each author was notified last, by owner id. */
  listLast(accountId: number): Promise<Map<string, Date>>;
  /**
   * Keeps the task of an author's day and its intent in one transaction.
   *
   * @returns false when the author was notified that day already, by whichever replica
   */
  claim(
    accountId: number,
    day: string,
    task: AuthorTask,
    at: Date,
  ): Promise<boolean>;
  /** Tasks by the keys of their intents, `ownerId:day`; none that a later day's task replaces. */
  listTasks(
    accountId: number,
    keys: string[],
  ): Promise<Map<string, AuthorTask>>;
}
