/** Which segments are to be choices of the property `segments` of a starter. */
export interface SegmentOffer {
  /** List ids that an admin chose, empty for all; null while nobody chose. */
  chosenIds: string[] | null;
  /** List ids that starters name, offered or not. */
  neededIds: string[];
}

/** Keeps what is to be offered; each change has an intent in the outbox. */
export interface SegmentOffers {
  find(accountId: number): Promise<SegmentOffer>;
  /** Has the choices include these segments, since a starter is about to name them. */
  need(accountId: number, segmentIds: string[]): Promise<void>;
  /**
   * Has the choices written again, unless they wait for that already or were written after
   * `readFrom`.
   *
   * @returns whether they will be
   */
  offerAgain(accountId: number, readFrom: Date): Promise<boolean>;
}
