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
 * How a language is spoken to clients and set in type: what the linter looks for in a starter's
 * text and how a card shows it. Words are patterns of whole words.
 */
export interface Speech {
  /** The marks before and after what is said. */
  quotes: readonly [string, string];
  /** Plain spaces that must not begin a line, and what is set instead. */
  spacing: readonly { find: RegExp; put: string }[];
  /** Words of marketing's own that no client uses. */
  jargon: readonly string[];
  /** What may stand before the question proper: a name, and words that only lead on. */
  questionLead: RegExp;
  /** The beginning of a question that a yes or a no ends. */
  closedQuestion: RegExp;
  /** Words for the company that speaks. */
  ours: readonly string[];
  /** Words for the client. */
  theirs: readonly string[];
  /** "We" that means client and salesperson together. */
  together: RegExp;
  /** Small words that hardly any sentence does without and no other language has. */
  smallWords: string;
  /** Null where the linter has no advice on manners; its sentences speak of French. */
  manners: Manners | null;
  /**
   * Locales by what a record says of a client, in lower case: their language, or their country as
   * people write it. Countries with several languages are left out: there the account's language
   * is the better guess.
   */
  recordLocales: Record<string, string>;
}
