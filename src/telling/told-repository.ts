/** What HubSpot said when it last refused a task. */
export interface TaskRefusal {
  because: string;
  /** Scopes the app lacks. */
  scopes: string[];
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
  /** Keeps why HubSpot refused the last task, for the admin; null once it took one. */
  noteRefusal(accountId: number, refusal: TaskRefusal | null): Promise<void>;
  findRefusal(accountId: number): Promise<TaskRefusal | null>;
}
