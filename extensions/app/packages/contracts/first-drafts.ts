import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { FirstDraftTexts } from './texts.ts';

/** A conversation that marketing may take as a draft. */
export interface OfferedDraft {
  key: string;
  title: string;
  /** What is said, with the labels of facts in square brackets. */
  said: string;
  /** How many contacts it fits, as "62 % (1,240)"; null where that was not counted. */
  fits: string | null;
  /** Whether it fits anybody and is no starter yet: chosen unless somebody says otherwise. */
  suits: boolean;
  /** The starter that has its title already; null where none does. */
  starterId: string | null;
}

/** The drafts to begin with. */
export interface FirstDrafts {
  ok: true;
  language: Language;
  texts: FirstDraftTexts;
  /** Languages of drafts, with their names; the account's first. */
  languages: { value: Language; label: string }[];
  /** By language; those that fit most contacts first. */
  drafts: Record<Language, OfferedDraft[]>;
  /** How many contacts were counted, or why none were. */
  counted: string;
}
export type FirstDraftsAnswer = FirstDrafts | Refusal;

/** Takes drafts, all or none; asked again by the same key, it takes nothing twice. */
export interface TakeDraftsRequest {
  key: string;
  language: Language;
  /** Keys of drafts. */
  drafts: string[];
}
