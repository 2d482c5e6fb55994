/** A HubSpot task that says what waits for an author. */
export interface AuthorTask {
  ownerId: string;
  subject: string;
  body: string;
  dueAt: Date;
}

/** Tasks in HubSpot. Methods throw `RefusedError`, `TaskRefusedError` among them. */
export interface TaskRecords {
  /**
   * Gives the id of the new task.
   *
   * @throws UnknownOutcomeError when it may have been written
   */
  write(task: AuthorTask): Promise<string>;
  /** The id of a task of this owner with this subject and due time; null when there is none. */
  findSame(task: AuthorTask): Promise<string | null>;
}
