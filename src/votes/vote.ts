import { FEEDBACK_REASONS } from '@starters/contracts';
import type { Answer, Reason, Surface, Verdict } from '@starters/contracts';

/** A client who had bought nothing yet, or one who had. */
export const CLIENT_KINDS = ['new', 'existing'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

/** One salesperson's vote on one wording of a starter, for one contact. */
export interface Vote {
  accountId: number;
  voteKey: string;
  /** Known to our database only, unless `showsVoter`. */
  userId: number;
  contactId: string;
  starterId: string;
  wording: string;
  segmentIds: string[];
  verdict: Verdict;
  reason: Reason | null;
  comment: string | null;
  /** How the voter would say it, with tokens where the values of the client stood. */
  ownWords: string | null;
  /** When it was first said to this client; null while it was not. */
  usedAt: Date | null;
  /** The fact that was wrong and a mark of its value: `contact.city#17`. */
  wrongFact: string | null;
  /** The client's lifecycle stage then, where it is known; HubSpot's internal value. */
  clientStage: string | null;
  /** Whether the client had bought before, where it is known; see `kindOfClient`. */
  clientKind: ClientKind | null;
  surface: Surface;
  votedAt: Date;
  /** Rises by one with every change. */
  revision: number;
  answer: Answer | null;
  answerText: string | null;
  answeredAt: Date | null;
  /** Cast while the account's votes are anonymous: no record says for which client. */
  isAnonymous: boolean;
  /** Signed by the voter. */
  isSigned: boolean;
  /** Signed, or cast while votes are named: the record says whose it is. */
  showsVoter: boolean;
  /** Not yet for HubSpot or marketing: an anonymous vote whose day is not over. */
  isHeld: boolean;
  /** Its record is to be gone from HubSpot: what stands was said again, on another, or taken back. */
  isRetracted: boolean;
  /** Whether the voter has dismissed the answer. */
  answerDismissed: boolean;
}

/** Feedback asks something of the author: a reason of content, or any comment. */
export const isFeedback = (
  vote: Pick<Vote, 'verdict' | 'reason' | 'comment'>,
): boolean =>
  vote.verdict === 'not_useful' &&
  (FEEDBACK_REASONS.some((reason) => reason === vote.reason) ||
    vote.comment !== null);
