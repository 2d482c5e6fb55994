/** What was erased, by table. */
export type Erased = Record<string, number>;

/** Erases what is kept of people and accounts. */
export interface Erasing {
  /**
   * Erases a client: what was said, shown, asked and voted. Their votes count no more, and the outbox
   * removes the votes' records from HubSpot. Again, it erases what came since.
   */
  eraseContact(accountId: number, contactId: string): Promise<Erased>;
  /** Erases a salesperson: what they voted, wrote, chose, asked and saw, and what is said in their name. */
  eraseUser(accountId: number, userId: number): Promise<Erased>;
  /**
   * Erases every row of an account; nothing in HubSpot.
   *
   * @param leftBefore only where HubSpot has not accepted the app since before this moment: an
   *   account that was installed again stays
   */
  eraseAccount(accountId: number, leftBefore?: Date): Promise<Erased>;
}

/** Clients that HubSpot does not have any more, and that may come back from its bin. */
export interface GoneContacts {
  /** Of these, those of which something is kept are noted; one that was noted keeps its day. */
  note(accountId: number, contactIds: string[], now: Date): Promise<void>;
  /** They are there again. */
  forget(accountId: number, contactIds: string[]): Promise<void>;
  listGoneBefore(accountId: number, moment: Date): Promise<string[]>;
  /** Ids of clients of which something is kept, after this one in the order of numbers. */
  listKeptAfter(
    accountId: number,
    contactId: number,
    limit: number,
  ): Promise<string[]>;
}

/** HubSpot keeps deleted records so long. https://knowledge.hubspot.com/records/restore-deleted-records */
export const GONE_DAYS = 90;
/** So long an account's data is kept after it uninstalled the app. */
export const LEFT_DAYS = 90;
