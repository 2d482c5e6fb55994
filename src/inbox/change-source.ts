import type { Position } from './position.ts';

/** Some of the records that changed, as they are now. */
export interface ChangePage<T> {
  items: T[];
  /** Where the next page begins. */
  next: Position;
  /** Whether nothing after it was found. */
  isLast: boolean;
}

/** Reads the changed records of one kind from HubSpot. Throws `HubSpotError`. */
export interface ChangeSource<T> {
  readPage(after: Position): Promise<ChangePage<T>>;
}
