import type { OwnWordsSpeech } from './own-words.ts';

/** A word as a pattern, found in any case, or one that must be spelled exactly so. */
export type Word = string | { exactly: string };

/** What is rude to a client in a language that has a polite form. */
export interface Manners {
  /** Finds the familiar form. */
  familiar: RegExp;
  /** Finds a greeting among friends at the start of the opener. */
  casualGreeting: RegExp;
  /** Finds a bare name at the start of the opener. */
  bareName: RegExp;
}

/**
 * How somebody claims in a language what is true of some who say it and not of others. Patterns of
 * whole words, in which a straight apostrophe stands for every kind and `⟨contact.city⟩` for a
 * token; `{day}` and `{place}` are put in from `day` and a token of the client's place, and
 * `{capital}` stands for a capital letter.
 */
export interface Claims {
  /** Where the speaker is, was or will be. */
  place: readonly string[];
  /** That speaker and client were in touch. */
  talk: readonly string[];
  /** What the speaker saw, did or lived through. */
  deed: readonly string[];
  /** When the speaker is free. */
  time: readonly string[];
  /** Deeds without their subject, in opener and question; in the why now the client did them. */
  bare: readonly string[];
  /** In the why now, which the salesperson reads: where *you* are, and what you did. */
  reader: readonly string[];
  /** Words for a day. */
  day: string;
  /** Words before a claim that make it none: a question, a condition. */
  unless: string;
  /** What stands between a word of place and a place called by its name. */
  towards: string;
}

/**
 * One step of rewriting a text, as data that travels with an answer: the source of the regular
 * expression that is sought, and what is put instead. 0 puts what was found in small letters, 1 in
 * capitals; a table puts what stands in it under `=` and what was found, and `\u0007` where it
 * has no such entry. Flags are `gu` unless they are given.
 */
export type Rewriting = readonly [
  find: string,
  put: string | 0 | 1 | Readonly<Record<`=${string}`, string>>,
  flags?: string,
];

/**
 * How the words around a fact follow its value. The text that is rewritten has `\u0001` before each
 * value and `\u0003` after it; before the name of a person or a company stands `\u0001\u0002`.
 * `\u0004` asks for a capital on the value that follows.
 */
export interface Adaptation {
  /** Found at the end of the words before a fact wherever the rules have something to do. */
  before: RegExp;
  rules: readonly Rewriting[];
}

/** What the fields of a record are called, where other tools name them: patterns of words. */
export interface FieldWords {
  /** By the token that is written here instead. */
  tokens: Readonly<Record<string, readonly string[]>>;
  /** Fields that no token answers to for sure. */
  others: readonly string[];
  /** Words that may stand beside the name of a field. */
  besides: readonly string[];
}

/**
 * How a language is spoken to clients and set in type: what the linter looks for in a starter's
 * text and how a card shows it. Words are patterns of whole words.
 */
export interface Speech {
  /** The marks before and after what is said. */
  quotes: readonly [string, string];
  /** Plain spaces that must not begin a line, and what is set instead. */
  spacing: readonly Rewriting[];
  /** How words follow the value beside them; none where a language has no such rule. */
  adaptations: readonly Adaptation[];
  /** What people type where they know nothing, as patterns; such a value is none. */
  placeholders: readonly string[];
  /** What besides is no name of a person, place, firm or job: “yes”, “online”. */
  noNames: readonly string[];
  /** What other tools call the fields of a record. */
  fieldWords: FieldWords;
  /** Words of marketing's own that no client uses. */
  jargon: readonly Word[];
  /** What may stand before the question proper: a name, and words that only lead on. */
  questionLead: RegExp;
  /** The beginning of a question that a yes or a no ends. */
  closedQuestion: RegExp;
  /** Words for the company that speaks. */
  ours: readonly Word[];
  /** Words for the client. */
  theirs: readonly Word[];
  /** "We" that means client and salesperson together. */
  together: RegExp;
  /** Small words that hardly any sentence does without and no other language has. */
  smallWords: string;
  /** Null where the linter has no advice on manners; its sentences speak of French. */
  manners: Manners | null;
  /** First-person claims of place, time and past deeds. */
  claims: Claims;
  /**
   * Locales by what a record says of a client, in lower case: their language, or their country as
   * people write it. Countries with several languages are left out: there the account's language
   * is the better guess.
   */
  recordLocales: Record<string, string>;
  /** What own words are recognised by. */
  ownWords: OwnWordsSpeech;
}
