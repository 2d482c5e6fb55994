import type {
  Answer,
  Reason,
  Surface,
  Verdict,
  VoteState,
} from '@starters/contracts';
import type { VoteIdentity } from './vote-key.ts';
import type { Vote } from './vote.ts';

/** A change of a vote, ready to be written. */
export interface VoteChange extends VoteIdentity {
  voteKey: string;
  segmentIds: string[];
  verdict: Verdict;
  reason: Reason | null;
  comment: string | null;
  used: boolean;
  wrongFact: string | null;
  /** Whether the voter wants the record to say whose it is. */
  signed: boolean;
  /** Whether the voter was told that votes are named. */
  isNamed: boolean;
  surface: Surface;
  requestId: string;
  baseRevision: number;
  at: Date;
}

/** How a change ended; the same request id always ends the same. */
export type CastOutcome =
  | { outcome: 'cast'; vote: VoteState }
  | { outcome: 'changed_elsewhere'; vote: VoteState };

/** That a starter was said to a client; nobody is told by whom. */
export interface UsedStarter {
  starterId: string;
  usedAt: Date;
}

/** Which returns are summed up, and what was promised. */
export interface SummaryQuery {
  since: Date;
  /** Whose returns each starter's are: owner id by starter id. */
  owners: Map<string, string>;
  answerDays: number;
  timeZone: string;
}

/** What became of returns. */
export interface AnswerSummary {
  returns: number;
  answered: number;
  /** Answered within the working days promised. */
  inTime: number;
  /** Answered with a change. */
  mended: number;
  /** Median, in ms; null while nothing was answered. */
  answerMs: number | null;
}

/** The votes of all accounts, as they were acknowledged. */
export interface VoteRepository {
  /** One transaction: the vote with its revision raised, the starter marked dirty. */
  cast(change: VoteChange): Promise<CastOutcome>;
  /** Requests of a person since `since`, for the hourly limit. */
  countRequests(
    accountId: number,
    userId: number,
    since: Date,
  ): Promise<number>;
  /** A person's votes on a contact, of any wording. */
  listMine(
    accountId: number,
    userId: number,
    contactId: string,
  ): Promise<Vote[]>;
  /** Starters anybody said to a contact since `since`, each with the newest time. */
  listUsedWith(
    accountId: number,
    contactId: string,
    since: Date,
  ): Promise<UsedStarter[]>;
  /** A person's returns with an answer they have not put away, on any contact, newest first. */
  listAnswersTo(accountId: number, userId: number): Promise<Vote[]>;
  /** How returns were dealt with, of each owner and, under `null`, of all starters. */
  summarizeReturns(
    accountId: number,
    query: SummaryQuery,
  ): Promise<Map<string | null, AnswerSummary>>;
  /** Uses of each starter since `since`. */
  countUses(accountId: number, since: Date): Promise<Map<string, number>>;
  /** Votes that are returns without an answer; of one starter when named. */
  listOpenReturns(accountId: number, starterId?: string): Promise<Vote[]>;
  /** Votes that say a starter is not for a client, or that a fact is wrong, not dealt with yet. */
  listOpenMisfits(accountId: number): Promise<Vote[]>;
  /** Whether any vote was promised that nobody learns whose it is. */
  hasUnnamed(accountId: number): Promise<boolean>;
  /** All votes of a starter. */
  listOfStarter(accountId: number, starterId: string): Promise<Vote[]>;
  /** Answers those of this starter's returns that still stand as they were read; gives their number. */
  answer(
    accountId: number,
    starterId: string,
    returns: { voteKey: string; revision: number }[],
    answer: { answer: Answer; text: string | null; at: Date },
  ): Promise<number>;
  /** Puts an answer away for its voter; false when it is none of theirs. */
  dismissAnswer(
    accountId: number,
    userId: number,
    voteKey: string,
  ): Promise<boolean>;
}
