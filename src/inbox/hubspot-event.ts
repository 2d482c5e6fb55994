/** What happened in HubSpot; values of properties are not part of it. */
export type EventKind =
  'privacy_deletion' | 'deletion' | 'merge' | 'restore' | 'change';

/** One event that HubSpot told of by a webhook. */
export interface HubSpotEvent {
  accountId: number;
  kind: EventKind;
  /** `contact`, or the id of another object type as HubSpot gives it. */
  objectType: string;
  recordId: string;
  /** Of merges: the other ids that are named. */
  otherIds: string[];
  occurredAt: Date;
  /** The same for the same event, however often it comes. */
  key: string;
}

/** Keeps events until what they tell of has been received. */
export interface EventRepository {
  /**
   * Keeps those of accounts that have the app; one that came before is not kept twice.
   *
   * @returns the accounts of which something is new
   */
  add(events: HubSpotEvent[], now: Date): Promise<number[]>;
  /** The oldest that are not handled. */
  listOpen(accountId: number, limit: number): Promise<HubSpotEvent[]>;
  /** Handled: of the events nothing stays but that they came. */
  settle(accountId: number, keys: string[], now: Date): Promise<void>;
}
