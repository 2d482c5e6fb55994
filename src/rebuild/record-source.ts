import type { Starter } from '#src/starters/starter.ts';
import type { Wording } from '#src/starters/wording.ts';
import type { VoteRecord } from './vote-record.ts';

/** A request as its record has it: a starter that somebody asked for. */
export interface RequestRecord {
  requestKey: string;
  brief: string;
  requestedAt: Date;
  contactIds: string[];
  waiting: number;
}

/** A wording as a starter's record has it. */
export interface RecordedWording {
  hash: string;
  wording: Wording;
  firstSeenAt: Date;
  /** Whether a salesperson's words were taken over; the record does not say whose. */
  isCredited: boolean;
}

/** A starter's record with everything on it that a rebuild needs. */
export interface StarterOnRecord {
  starter: Starter;
  /** When the record was last changed. */
  changedAt: Date;
  wordings: RecordedWording[];
  /** Whether what the record has of its wordings could not be read in full. */
  lacksWordings: boolean;
  /** Null for a starter that nobody requested. */
  request: RequestRecord | null;
  /** What the service counted last, as the record has it; null where it never did. */
  counts: { voters: number; openFeedback: number } | null;
}

/** Some of the vote records. */
export interface VoteRecordPage {
  votes: VoteRecord[];
  /** Ids of records that are no votes of ours: without a key, a starter or a time. */
  unreadable: string[];
}

/** All of the app's records of an account, as they are now. Methods throw `HubSpotError`. */
export interface RecordSource {
  readStarters(): Promise<StarterOnRecord[]>;
  /** All votes, any number of them. */
  readVotes(): AsyncIterable<VoteRecordPage>;
  /** Ids of the account's users, who may have voted. */
  listUserIds(): Promise<number[]>;
}
