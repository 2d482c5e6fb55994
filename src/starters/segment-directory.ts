/** A HubSpot list of contacts. */
export interface Segment {
  /** List id. */
  id: string;
  name: string;
  /** Number of contacts in it. */
  size: number;
}

/** The account's segments of contacts. Methods throw `HubSpotError`. */
export interface SegmentDirectory {
  /** All of them, by name. */
  list(): Promise<Segment[]>;
  /**
   * Contact ids of members, each once, spread evenly over the first thousand of each of ten
   * segments at most;
   * of all contacts when no segment is named. No property of a contact is read.
   */
  sample(segmentIds: string[], most: number): Promise<string[]>;
}
