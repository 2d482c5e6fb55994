import type { Vote } from '#src/votes/vote.ts';

/** A vote's record as HubSpot has it, with the ids of what it is tied to. */
export interface FoundVote {
  recordId: string;
  /** Empty for a record without one. */
  voteKey: string;
  properties: Readonly<Record<string, string | null>>;
  contactIds: string[];
  starterIds: string[];
}

/** Reads vote records to compare them. Methods throw `HubSpotError`. */
export interface VoteRecordReader {
  /** Ids of the next records, in the order of their ids, at most 100. One call. */
  listAfter(recordId: number): Promise<{ ids: string[]; isLast: boolean }>;
  /** At most 100. Three calls. */
  read(recordIds: string[]): Promise<FoundVote[]>;
  /**
   * The votes of which a field of the voter's is not as it was sent, or that are to have no record.
   * One call where names show.
   */
  listAltered(pairs: { found: FoundVote; vote: Vote }[]): Promise<Vote[]>;
  /** Of at most 100 keys, those that a record has. One call. */
  findKeys(voteKeys: string[]): Promise<Set<string>>;
}

/** A request's record as HubSpot has it. */
export interface FoundRequest {
  recordId: string;
  key: string | null;
  waiting: string | null;
  contactIds: string[];
}

/** Reads the records of requests to compare them. */
export interface RequestRecordReader {
  /** By the ids asked for; what was deleted is left out. At most 100; two calls. */
  read(recordIds: string[]): Promise<Map<string, FoundRequest>>;
}

/**
 * Of contacts, the ids that HubSpot still answers for, each with the id of the record it answers
 * with: another one where the contact was merged. A hundred a call. Throws `HubSpotError`.
 */
export type FindContacts = (
  contactIds: string[],
) => Promise<Map<string, string>>;
