import type { ClientKind } from '#src/votes/vote.ts';
import type { Answer, Reason, Surface, Verdict } from '@starters/contracts';

/** What HubSpot's record of a vote says, in the domain's words. */
export interface VoteRecord {
  recordId: string;
  voteKey: string;
  /** Null where the vote was anonymous. */
  contactId: string | null;
  starterId: string;
  wording: string;
  segmentIds: string[];
  verdict: Verdict;
  reason: Reason | null;
  comment: string | null;
  ownWords: string | null;
  usedAt: Date | null;
  /** The property alone, such as `contact.city`: the mark of its value is ours. */
  wrongFact: string | null;
  /** Null where the record does not say it. */
  clientStage: string | null;
  clientKind: ClientKind | null;
  surface: Surface;
  /** Of an anonymous vote its day, in UTC. */
  votedAt: Date;
  /** Whether it says who voted. */
  showsVoter: boolean;
  answer: Answer | null;
  answerText: string | null;
  /** Null where there is no answer. */
  answeredAt: Date | null;
  /** When the record was last changed, by HubSpot's clock. */
  changedAt: Date;
}

const dayOf = (at: Date): Date =>
  new Date(`${at.toISOString().slice(0, 10)}T00:00:00.000Z`);

/** A time as a vote's record has it: of an anonymous vote only the day. */
export const timeOnRecord = (at: Date, isAnonymous: boolean): Date =>
  isAnonymous ? dayOf(at) : at;

/** The part of a fact that a vote's record has: the mark of its value stays with us. */
export const factOnRecord = (wrongFact: string | null): string | null =>
  wrongFact?.split('#')[0] ?? null;
