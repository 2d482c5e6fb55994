import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { ReviewStarter, StarterStatus, Usefulness } from './review.ts';
import type { FigureTexts } from './texts.ts';

/** What the review can be split by. */
export const SPLITS = [
  'segment',
  'theme',
  'author',
  'wording',
  'reason',
  'channel',
  'language',
] as const;
export type Split = (typeof SPLITS)[number];

/** Votes on a starter's text as it is now, and on what it was before. */
export const EDITIONS = ['now', 'before'] as const;
export type Edition = (typeof EDITIONS)[number];

/** What the table can be ordered by. */
export const FIGURE_SORTS = [
  'fix',
  'title',
  'useful',
  'voters',
  'feedback',
  'lastVote',
] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

/** What is asked of the figures; '' is no filter. */
export interface FiguresQuery {
  segment: string;
  theme: string;
  author: string;
  wording: '' | Edition;
  language: '' | Language;
  channel: string;
  status: '' | StarterStatus;
  reason: string;
  q: string;
  sort: FigureSort;
  descending: boolean;
  /** From 1. */
  page: number;
  split: Split;
}

/** `FiguresQuery` as it travels; `language` of the address is that of the sentences. */
export type FiguresRequest = Partial<
  Omit<FiguresQuery, 'language' | 'descending' | 'page'> & {
    of_language: FiguresQuery['language'];
    descending: 'true' | 'false';
    page: string;
  }
>;

/** A starter in the table. */
export interface FigureStarter extends Omit<ReviewStarter, 'voters'> {
  /** Of the votes that the filters leave; null where too few people cast them. */
  voters: number | null;
  /** Times seen in the last 30 days. */
  shown30d: number;
  /** Why it should be changed before others, as a sentence; null where it need not. */
  fixFirst: string | null;
}

/** One cell of a split; what fewer than five people said is hidden. */
export interface FigureGroup {
  key: string;
  label: string;
  /** Distinct people; null where the cell is hidden. */
  voters: number | null;
  /** Null where hidden, and for reasons, which are counts. */
  usefulness: Usefulness | null;
  /** How many votes gave this reason; null for other splits, and where hidden. */
  votes: number | null;
}

/** How useful starters were found week by week. */
export interface FigureWeek {
  /** The Monday, `YYYY-MM-DD`. */
  week: string;
  voters: number | null;
  usefulness: Usefulness | null;
}

/** Clients whose card was opened and had no starter. */
export interface Unserved {
  count: number;
  /** Of so many clients whose card was opened in 90 days. */
  of: number;
  facts: { label: string; count: number }[];
  segments: { name: string; count: number }[];
}

/** One page of the review. */
export interface Figures {
  ok: true;
  language: Language;
  texts: FigureTexts;
  starters: FigureStarter[];
  total: number;
  page: number;
  pages: number;
  choices: Record<
    'segments' | 'themes' | 'authors' | 'reasons' | 'channels',
    { value: string; label: string }[]
  >;
  /** Of the starters that the filters leave. */
  usefulness: Usefulness | null;
  voters: number | null;
  /** Null while HubSpot does not say who is in the audience. */
  unserved: Unserved | null;
  split: FigureGroup[];
  overTime: FigureWeek[];
  /** What starters are judged against before they have votes: Beta(a, b). */
  prior: { a: number; b: number };
}
export type FiguresAnswer = Figures | Refusal;

/** How an author, or all of marketing, answers feedback. */
export interface ReportLine {
  /** Null for all of marketing. */
  author: string | null;
  feedback: number;
  answered: number;
  /** Answered within what was promised. */
  inTime: number;
  /** Answered with a change. */
  changed: number;
  /** Median, in days; null while nothing was answered. */
  answerDays: number | null;
  usefulness: Usefulness | null;
  voters: number | null;
}

/** What marketing supplied over the last 180 days, and what became of it. */
export interface SupplySummary {
  title: string;
  help: string;
  items: { label: string; count: number }[];
  reasonsTitle: string;
  /** Said instead of a count that rests on too few people. */
  hidden: string;
  /** Votes by what was wrong. */
  reasons: { label: string; count: number | null }[];
}

/** The report card of marketing and each author, over the last 180 days. */
export interface ReportCard {
  ok: true;
  language: Language;
  texts: FigureTexts;
  lines: ReportLine[];
  supply: SupplySummary;
  /** Null while HubSpot does not say who is in the audience. */
  unserved: Unserved | null;
}
export type ReportAnswer = ReportCard | Refusal;
