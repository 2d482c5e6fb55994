import type {
  Privacy,
  Reason,
  Surface,
  Verdict,
  VoteState,
} from '@starters/contracts';
import type { VoteIdentity } from './vote-key.ts';

/** A change of a vote, ready to be written. */
export interface VoteChange extends VoteIdentity {
  /** Its key, and those of the further records it may come to have. */
  keyOf: (edition: number) => string;
  segmentIds: string[];
  verdict: Verdict;
  reason: Reason | null;
  comment: string | null;
  ownWords: string | null;
  used: boolean;
  wrongFact: string | null;
  /** Whether the voter wants the record to say whose it is. */
  signed: boolean;
  /** The privacy that the card promised. */
  promised: Privacy;
  surface: Surface;
  requestId: string;
  baseRevision: number;
  at: Date;
}

/** How a change ended; the same request id always ends the same. */
export type CastOutcome =
  | { outcome: 'cast'; vote: VoteState }
  | { outcome: 'changed_elsewhere'; vote: VoteState };

/** What is known of the account at the moment of a vote. */
export interface Versions {
  /** Of tallies and credits: see `OfferingKeeper`. */
  offeringVersion: number;
  /** Of the account's settings; null where there is no such account. */
  accountVersion: string | null;
}

/** Rate limit: so many requests of a person since a moment are too many. */
export interface CastLimit {
  since: Date;
  most: number;
}

/** Writes votes as they are cast. */
export interface VoteCasting {
  /**
   * The same as `cast` by one statement, where nothing stands in the way. Null, and nothing
   * written, where something does.
   */
  castOutright(
    change: VoteChange,
    limit: CastLimit,
  ): Promise<({ vote: VoteState } & Versions) | null>;
  readVersions(accountId: number): Promise<Versions>;
  /** One transaction: the vote with its revision raised, the starter marked dirty. */
  cast(change: VoteChange): Promise<CastOutcome>;
  /** Requests of a person since `since`, for the hourly rate limit. */
  countRequests(
    accountId: number,
    userId: number,
    since: Date,
  ): Promise<number>;
}
