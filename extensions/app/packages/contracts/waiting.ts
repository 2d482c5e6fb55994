// What waits for marketing: feedback and its answers, facts, starters that end, requests.
import type { Refusal } from './refusal.ts';
import type { Answer, Reason } from './verdict.ts';

/** A client by the record alone; who that is, the page reads with the viewer's rights. */
export interface ClientRef {
  /** HubSpot's id of the contact. */
  id: string;
  url: string;
}

/** One piece of feedback in a group; nothing in it says who made it, unless they signed. */
export interface FeedbackVote {
  /** Opaque; given back with the answer, so that only what was read is answered. */
  id: string;
  comment: string | null;
  /** How they would say it, for any client: with tokens. */
  ownWords: string | null;
  votedAt: string;
  /** Whose it is, where they signed or votes are named. */
  voter: string | null;
  /** Null for an anonymous vote. */
  client: ClientRef | null;
}

/** Open feedback of one starter for one reason. */
export interface FeedbackGroup {
  starterId: string;
  title: string;
  /** Opener and question as a client hears them, each fact by its label. */
  opener: string;
  author: string | null;
  /** Null: only a comment was given. */
  reason: Reason | null;
  oldestAt: string;
  /** ISO 8601: when the oldest is promised its answer; null when none of them is. */
  dueAt: string | null;
  isOverdue: boolean;
  /** The oldest of them, as far as a page has room. */
  votes: FeedbackVote[];
  /** How many there are, those not listed among them. */
  count: number;
  /** When the newest of them was cast, ISO 8601: an answer to all reaches those up to here. */
  until: string;
  recordUrl: string;
}

/** Feedback that was answered, to be found again. */
export interface AnsweredFeedback {
  id: string;
  starterId: string;
  title: string;
  reason: Reason | null;
  /** What the salesperson wrote; '' for nothing. */
  words: string;
  answer: Answer;
  /** Marketing's own sentence; '' for none. */
  text: string;
  /** ISO 8601 */
  answeredAt: string;
}

/** A property that salespeople found wrong on records. */
export interface WrongFact {
  /** `contact.city` */
  fact: string;
  label: string;
  /** The number of votes that report it and are still open. */
  count: number;
  starters: { id: string; title: string }[];
}

/** A published starter whose last day on cards is near, or past. */
export interface ExpiringStarter {
  id: string;
  title: string;
  /** `YYYY-MM-DD` */
  validUntil: string;
  isPast: boolean;
  author: string | null;
  /** Whether it is the reader's own. */
  isMine: boolean;
  /** Opener and question, each fact by its label. */
  text: string;
}

/** An open order of salespeople. */
export interface ReviewRequest {
  id: string;
  /** The salesperson's brief. */
  brief: string;
  /** ISO 8601 */
  requestedAt: string;
  /** People who wait for it. */
  waiting: number;
  /** The clients it is for. */
  clients: ClientRef[];
  /** The author asked by name, or null. */
  author: string | null;
  state: 'sent' | 'in_the_works';
  /** The record to write into; null until it is in HubSpot. */
  starterId: string | null;
  recordUrl: string | null;
}

/** An answer to a group of feedback. */
export interface AnswerRequest {
  starterId: string;
  /** `FeedbackVote.id`s that were on the page. */
  votes: string[];
  /** The rest of a group that had no room on the page; null where all of it was listed. */
  rest: Pick<FeedbackGroup, 'reason' | 'until' | 'count'> | null;
  answer: Answer;
  text: string;
}
export interface AnswerReceipt {
  ok: true;
  count: number;
  message: string;
}
export type AnswerAnswer = AnswerReceipt | Refusal;
