import type { Position } from './position.ts';

/** What comes from HubSpot, each kind with a cursor of its own. */
export type InboxKind =
  | 'answers'
  | 'vote_records'
  | 'request_records'
  | 'merged_contacts'
  | 'merged_starters'
  | 'contacts'
  | 'roll_ups'
  | 'segment_options';

/** Keeps how far each account's changes were read and stored. */
export interface CursorRepository {
  /** Null before the first reading. */
  find(accountId: number, kind: InboxKind): Promise<Position | null>;
  /** Moves the cursor forward; never back behind what another replica stored. */
  advance(
    accountId: number,
    kind: InboxKind,
    position: Position,
  ): Promise<void>;
  /** The time by the clock with which the database dates what we sent. */
  readTime(): Promise<Date>;
}
