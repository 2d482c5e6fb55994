/** When authors were notified, so that each is notified once a day at most. */
export interface NotificationLog {
  /** When each author was notified last, by owner id. */
  listLast(accountId: number): Promise<Map<string, Date>>;
  /** False when the author was notified that day already, by whichever replica. */
  claim(
    accountId: number,
    ownerId: string,
    day: string,
    at: Date,
  ): Promise<boolean>;
  /** Takes a claim back after a task that could not be written. */
  unclaim(accountId: number, ownerId: string, day: string): Promise<void>;
}
