import type { WaitingApproval } from './approval.ts';
import type { OwnDraft } from './writing-draft.ts';
import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type {
  AnsweredFeedback,
  ExpiringStarter,
  FeedbackGroup,
  ReviewRequest,
  WrongFact,
} from './waiting.ts';
import type { ReviewTexts } from './texts.ts';

/** A rate between 0 and 1 with its 90 % credible interval. */
export interface Usefulness {
  mean: number;
  low: number;
  high: number;
}

export type StarterStatus = 'requested' | 'draft' | 'published' | 'retired';
export type ReviewLabel = 'new' | 'promising' | 'proven' | 'retire' | null;

/** One starter as marketing sees it in the table. */
export interface ReviewStarter {
  id: string;
  title: string;
  status: StarterStatus;
  language: Language;
  /** Names of the segments it targets; empty = everyone. */
  segments: string[];
  author: string | null;
  /** Null under five voters: too early to say. */
  usefulness: Usefulness | null;
  voters: number;
  label: ReviewLabel;
  openFeedback: number;
  /** ISO 8601, or null. */
  lastVoteAt: string | null;
  /** Why a published starter is kept off the cards, and the cure. */
  heldBecause: string | null;
  /** Path of the record in HubSpot. */
  recordUrl: string;
}

/** What marketing's first page shows. */
export interface Review {
  ok: true;
  language: Language;
  texts: ReviewTexts;
  /** Starters there are; the figures have them page by page. */
  starterCount: number;
  /** What asks something of the author; oldest promise first, fifty groups at most. */
  feedback: FeedbackGroup[];
  /** What was answered last, the newest first, as far as there is room. */
  answered: AnsweredFeedback[];
  /** How much feedback waits, in all groups there are. */
  feedbackCount: number;
  /** Clients a starter does not fit: one task for each starter, fifty at most. */
  targeting: FeedbackGroup[];
  /** How many such tasks there are, and votes in them. */
  targetingCount: number;
  targetingVotes: number;
  /** Facts that salespeople found wrong, the most frequent first. */
  wrongFacts: WrongFact[];
  /** What salespeople are promised. */
  promise: { days: number; overdue: number };
  /** Starters whose last day is near or past; the sooner first, as far as there is room. */
  expiring: ExpiringStarter[];
  /** How many more there are of each. */
  more: Record<'expiring' | 'approvals' | 'requests', number>;
  /** What the reader wrote and has not saved, the newest first. */
  drafts: { title: string; list: OwnDraft[] };
  /** Wordings that wait for a second person. */
  approvals: WaitingApproval[];
  /** Those most people wait for first. */
  requests: ReviewRequest[];
  /** Votes and answers acknowledged but not yet in HubSpot. */
  unpublished: number;
  /** What HubSpot refuses or has not taken for long, and who can help; null when there is none. */
  stuck: string | null;
  notice: string | null;
  /** What to do because people have left or changed teams, a sentence each. */
  people: string[];
  /** First deals with new clients that followed; null where outcomes are not read. */
  outcomes: string | null;
}
export type ReviewAnswer = Review | Refusal;
