import type { Starter } from '#src/starters/starter.ts';
import type { KnownWording } from '#src/starters/wording.ts';
import type { Waiter } from './find-waiters.ts';
import type { RecordedWording, RequestRecord } from './record-source.ts';
import type { BackedUpVote, RebuiltVote } from './rebuilt-vote.ts';

/** Votes of one account while they are rebuilt; a backup may have been restored before. */
export interface VoteRebuilding {
  /** What is there already of these votes. */
  find(voteKeys: string[]): Promise<Map<string, BackedUpVote>>;
  /** Everybody who voted, as far as the backup says. */
  listVoterIds(): Promise<number[]>;
  /**
   * Saves votes whose records are in HubSpot, and how far each is sent.
   *
   * @param known what `find` gave of them: one that changed since stays as it is
   */
  save(
    votes: RebuiltVote[],
    known: ReadonlyMap<string, BackedUpVote>,
  ): Promise<void>;
  /** Votes of the backup whose records were not among those saved. */
  countWithoutRecord(): Promise<{ toSend: number; gone: number }>;
}

/** A request as it is to stand in the database. */
export interface RebuiltRequest {
  request: RequestRecord;
  /** The author who was asked, by owner id; null for any. */
  ownerId: string | null;
  recordId: string;
  /** People to add that the backup does not name. */
  unknown: Waiter[];
}

/** Starters' own data of one account while they are rebuilt. */
export interface StarterRebuilding {
  /** Adds wordings that are not there yet. */
  addWordings(
    wordings: (Omit<RecordedWording, 'isCredited'> & { starterId: string })[],
  ): Promise<void>;
  /** The wordings of a starter that are there, with whether their author is known. */
  listWordings(
    starterId: string,
  ): Promise<Pick<KnownWording, 'hash' | 'isCredited'>[]>;
  /** Who waits for a request, as far as the backup says. */
  listWaiters(requestKey: string): Promise<Waiter[]>;
  /** Saves a request whose record is in HubSpot. */
  saveRequest(request: RebuiltRequest): Promise<void>;
}

/** What the database has at the end, counted there. */
export interface Recounted {
  votes: number;
  answers: number;
  wordings: number;
  requests: number;
  unknownVoters: number;
  unknownClients: number;
  unknownWaiters: number;
  /** Votes on a wording of which no text is known. */
  withoutWording: number;
  /** Facts said to be wrong that have no mark of their value. */
  unmarkedFacts: number;
  /** By starter; counted from the votes, without the tallies. */
  starters: Map<string, { voters: number; openFeedback: number }>;
}

/** Counts of one account while they are rebuilt. */
export interface CountRebuilding {
  /** Makes a count and a roll-up due of these starters, and of all that have votes. */
  markAll(starterIds: string[]): Promise<void>;
  /** Counts what is due; `starters` are all that HubSpot has. */
  recount(starters: Starter[]): Promise<void>;
  /** The tallies, as counted. */
  listTallies(): Promise<Recounted['starters']>;
  /** Counts the rows again, in another way. */
  countRows(starters: Starter[]): Promise<Recounted>;
  /** Starters with votes or answers that are not in HubSpot yet. */
  listStartersToSend(): Promise<Set<string>>;
}
