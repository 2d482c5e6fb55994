import type { Vote } from './vote.ts';

/** A vote on its way to HubSpot. */
export interface OutgoingVote extends Vote {
  /** Rises with each answer given on our page; only then is the answer written. */
  answerEdit: number;
  /** Whether our answer is newer than HubSpot's and has to be written. */
  writesAnswer: boolean;
  /** Set while nobody knows whether the last attempt arrived. */
  uncertainSince: Date | null;
}

/** A row whose `published_revision` is behind its `revision` is the outbox. */
export interface Outbox {
  /** Oldest first; without those parked at their present revision or still uncertain. */
  list(
    accountId: number,
    limit: number,
    quietBefore: Date,
  ): Promise<OutgoingVote[]>;
  /** Marks what was sent, and only that revision, if the lease still holds. */
  markPublished(
    lease: Lease,
    sent: { vote: OutgoingVote; recordId: string }[],
  ): Promise<void>;
  /** Remembers that an attempt's outcome is unknown; null clears it. */
  markUncertain(
    lease: Lease,
    voteKeys: string[],
    since: Date | null,
  ): Promise<void>;
  /** Sets a vote aside at its present revision, with the reason for the health page. */
  park(lease: Lease, vote: OutgoingVote, because: string): Promise<void>;
}

/** How much waits to be published. */
export interface OutboxStatus {
  /** Votes and answers acknowledged but not yet in HubSpot, parked ones included. */
  countUnpublished(accountId: number): Promise<number>;
  /** Accounts with votes, answers or roll-ups to send. */
  listAccounts(): Promise<number[]>;
}

/** The right to drain one account's outbox; the token fences out whoever held it before. */
export interface Lease {
  accountId: number;
  name: string;
  token: number;
}

/** Hands out leases. */
export interface LeaseRepository {
  /** Null while another holds it. */
  take(accountId: number, name: string, forMs: number): Promise<Lease | null>;
  /** False when the lease was lost. */
  renew(lease: Lease, forMs: number): Promise<boolean>;
  release(lease: Lease): Promise<void>;
}
