import type { WaitingApproval } from './approval.ts';
import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { Answer, Reason } from './verdict.ts';

/** The sentences of marketing's pages, by key, in the viewer's language. */
export const REVIEW_TEXT_KEYS = [
  'title',
  'starters',
  'returns',
  'returnsCount', // {count}
  'orders',
  'ordersCount', // {count}
  'waitingOne',
  'waitingMany', // {count}
  'orderedFor', // {author}
  'order.sent',
  'order.in_the_works',
  'noOrdersTitle',
  'noOrders',
  'client', // {number}
  'clientGone',
  'starter',
  'segments',
  'everyone',
  'status',
  'status.requested',
  'status.draft',
  'status.published',
  'status.retired',
  'languageColumn',
  'language.en',
  'language.fr',
  'author',
  'noAuthor',
  'useful',
  'voters',
  'label',
  'label.new',
  'label.promising',
  'label.proven',
  'label.retire',
  'openReturns',
  'lastVote',
  'never',
  'tooEarly', // {count} voters, under five
  'interval', // {mean} {low} {high}, in per cent
  'intervalHelp',
  'held', // {because}
  'openRecord',
  'openContact',
  'back',
  'wording',
  'before',
  'now',
  'wordingFrom', // {date}
  'opener',
  'question',
  'whyNow',
  'listenFor',
  'nextStep',
  'reasons',
  'reason.none',
  'reason.too_generic',
  'reason.not_my_words',
  'reason.wrong_for_client',
  'reason.not_now',
  'reason.already_discussed',
  'reason.wrong_fact',
  'reason.other',
  'said', // {reason} {count}
  'saidOne', // {reason}
  'since', // {date}
  'noComment',
  'quoted', // {words}
  'answer', // the button that opens the answer box
  'answerLabel',
  'answerHelp',
  'answer.rewritten',
  'answer.retargeted',
  'answer.retired',
  'answer.kept',
  'answerText',
  'answerTextHelp',
  'sendAnswer',
  'noReturnsTitle',
  'noReturns',
  'noStartersTitle',
  'noStarters',
  'unpublishedOne',
  'unpublished', // {count}
  'pair', // {name} {value}
  'write',
  'transfer',
  'writeOrder',
  'edit',
  'copy',
  'translate',
  'renew',
  'retire',
  'publish',
  'adopt',
  'due', // {date}
  'overdue', // {date}
  'promise', // {days}
  'promiseOverdue', // {days} {count}
  'targetingTitle',
  'targetingHelp',
  'wrongFactsTitle',
  'wrongFactsHelp',
  'wrongFactLine', // {fact} {count}
  'history',
  'credited',
  'validUntil', // {date}
  'expiringTitle',
  'approvalsTitle',
  'approvalYours',
  'approvalOpen',
  'expires', // {date}
  'expired', // {date}
  'showMore',
  'returnsMore', // {count}
  'report',
  'misfitsCount', // {count}
  'noMisfitsTitle',
  'noMisfits',
  'loading',
  'answerFailed',
] as const;
export type ReviewTextKey = (typeof REVIEW_TEXT_KEYS)[number];

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
  openReturns: number;
  /** ISO 8601, or null. */
  lastVoteAt: string | null;
  /** Why a published starter is kept off the cards, and the cure. */
  heldBecause: string | null;
  /** Path of the record in HubSpot. */
  recordUrl: string;
}

/** A client by the record alone; who that is, the page reads with the viewer's rights. */
export interface ClientRef {
  /** HubSpot's id of the contact. */
  id: string;
  url: string;
}

/** One return in a group; nothing in it says who made it, unless they signed. */
export interface ReturnVote {
  /** Opaque; given back with the answer, so that only what was read is answered. */
  id: string;
  comment: string | null;
  votedAt: string;
  /** Whose it is, where they signed or votes are named. */
  voter: string | null;
  /** Null for an anonymous vote. */
  client: ClientRef | null;
}

/** Open returns of one starter for one reason. */
export interface ReturnGroup {
  starterId: string;
  title: string;
  /** The opener as written, tokens included. */
  opener: string;
  author: string | null;
  /** Null: only a comment was given. */
  reason: Reason | null;
  oldestAt: string;
  /** ISO 8601: when the oldest is promised its answer; null when none of them is. */
  dueAt: string | null;
  isOverdue: boolean;
  votes: ReturnVote[];
  recordUrl: string;
}

/** A property that salespeople found wrong on records. */
export interface WrongFact {
  /** `contact.city` */
  fact: string;
  label: string;
  /** How often, since nobody has dealt with it. */
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
}

/** What salespeople ordered and nobody has published yet. */
export interface ReviewOrder {
  id: string;
  /** What is wanted, in the words of whoever ordered. */
  brief: string;
  /** ISO 8601 */
  orderedAt: string;
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

/** What marketing's first page shows. */
export interface Review {
  ok: true;
  language: Language;
  texts: Record<ReviewTextKey, string>;
  /** Starters there are; the figures have them page by page. */
  starterCount: number;
  /** What asks something of the author; oldest promise first, fifty groups at most. */
  returns: ReturnGroup[];
  /** How many returns wait, in all groups there are. */
  returnCount: number;
  /** Clients a starter does not fit: one task for each starter, fifty at most. */
  targeting: ReturnGroup[];
  /** How many such tasks there are, and votes in them. */
  targetingCount: number;
  targetingVotes: number;
  /** Facts that salespeople found wrong, the most frequent first. */
  wrongFacts: WrongFact[];
  /** What salespeople are promised. */
  promise: { days: number; overdue: number };
  /** Starters whose last day is near or past; the sooner first. */
  expiring: ExpiringStarter[];
  /** Wordings that wait for a second person. */
  approvals: WaitingApproval[];
  /** Those most people wait for first. */
  orders: ReviewOrder[];
  /** Votes and answers acknowledged but not yet in HubSpot. */
  unpublished: number;
  notice: string | null;
}
export type ReviewAnswer = Review | Refusal;

/** An answer to a group of returns. */
export interface AnswerRequest {
  starterId: string;
  /** `ReturnVote.id`s that were on the page. */
  votes: string[];
  answer: Answer;
  text: string;
}
export interface Answered {
  ok: true;
  count: number;
  message: string;
}
export type AnswerAnswer = Answered | Refusal;
