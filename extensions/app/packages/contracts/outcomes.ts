import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { OutcomeTexts } from './texts.ts';

/** What can be asked of the ladder: by what it is split. */
export const OUTCOME_SPLITS = [
  'starter',
  'wording',
  'author',
  'theme',
  'segment',
] as const;
export type OutcomeSplit = (typeof OUTCOME_SPLITS)[number];

/** The rungs of the ladder, from the first; `taken`: opened or copied. */
export const OUTCOME_RUNGS = [
  'shown',
  'taken',
  'used',
  'met',
  'opened',
  'won',
  'firstWon',
] as const;
export type OutcomeRung = (typeof OUTCOME_RUNGS)[number];

/** How often a rung was reached. */
export interface OutcomeCount {
  rung: OutcomeRung;
  /** In the viewer's way of writing numbers; null where it rests on too few people. */
  count: string | null;
  /** Says how many uses are too recent to judge; null where there are none. */
  early: string | null;
}

/** What the random draw, or a hold-out of clients, lets be compared, or when it will. */
export interface OutcomeComparison {
  kind: 'compared' | 'tooEarly';
  sentence: string;
}

/** What followed uses of the last 90 days. */
export interface OutcomeSummary {
  texts: OutcomeTexts;
  /** First deals with new clients, and after how many uses; of 180 days. */
  headline: string;
  /** What a new client is, what counts as following, and how credit is shared. */
  definition: string;
  ladder: OutcomeCount[];
  /** Null where nothing is compared: for all starters together. */
  comparison: OutcomeComparison | null;
  /**
   * Clients with starters beside clients who are left without: their meetings, then their first
   * deals. None where no client is left without, and for one starter.
   */
  holdOut: OutcomeComparison[];
  /** What is missing, and why. */
  notes: string[];
}

/** The ladder of a group of uses; a hidden one has no counts. */
export interface OutcomeRow {
  key: string;
  label: string;
  counts: OutcomeCount[];
}

/** What is asked of the ladder. */
export interface OutcomesRequest {
  split: OutcomeSplit;
}

/** The ladder of the account, split as asked. */
export interface OutcomeBoard {
  ok: true;
  language: Language;
  split: OutcomeSplit;
  /** Null where outcomes are not read. */
  summary: OutcomeSummary | null;
  rows: OutcomeRow[];
}
export type OutcomesAnswer = OutcomeBoard | Refusal;
