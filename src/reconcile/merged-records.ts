/** A record that others were merged into. */
export interface Merged {
  id: string;
  /** The ids of those others; the same record answers to them. */
  oldIds: string[];
}

/** The merged records of one type. Throws `HubSpotError`. */
export interface MergedRecords {
  /** The next ones in the order of their ids. One call. */
  listAfter(recordId: number): Promise<{ merged: Merged[]; isLast: boolean }>;
}

/** What we keep by the ids of clients and starters. */
export interface Identities {
  /**
   * Moves all that is kept under the old ids of clients to the records they were merged into. Two
   * votes of one person on one wording become one: the newest; that it was said to the client
   * counts from the first time. Of votes under several promises it is under the strictest.
   *
   * @param now from which the end of the day is counted, until which what is anonymous waits
   * @returns whether anything was kept under an old id
   */
  moveContacts(
    accountId: number,
    merged: Merged[],
    now: Date,
  ): Promise<boolean>;
  /** The same for starters. */
  moveStarters(
    accountId: number,
    merged: Merged[],
    now: Date,
  ): Promise<boolean>;
}
