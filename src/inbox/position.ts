/**
 * How far the changed records of one kind were read. They are read in the order of their last
 * change; those that changed at the same millisecond, in the order of their ids.
 */
export interface Position {
  /** In ms since 1970, by HubSpot's clock: everything that changed before was read. */
  changedAt: number;
  /** Of what changed at `changedAt`, records up to this id were read; 0 for none. */
  recordId: number;
}

/** Before the first change there can be: nothing was read. */
export const BEGINNING: Position = { changedAt: 0, recordId: 0 };

/** The earlier of two positions. */
export const earlierOf = (one: Position, other: Position): Position => {
  const difference =
    one.changedAt - other.changedAt || one.recordId - other.recordId;

  return difference <= 0 ? one : other;
};
