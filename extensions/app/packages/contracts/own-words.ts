import type { FactObject } from './starter-text.ts';

/** Steps that turn a text into another: what a pattern (flags `gu`) finds is replaced by `put`. */
export type Rewrites = [find: string, put: string][];

/** How the value of a fact is written: a name and a company have parts that are said alone. */
export type OwnWordsShape = 'text' | 'company' | 'name' | 'date' | 'number';

/** A fact whose value in a salesperson's own words becomes a token again. */
export interface OwnWordsFact {
  object: Exclude<FactObject, 'me'>;
  /** HubSpot's internal property name. */
  property: string;
  /** What people read in its place: `[City]`. */
  label: string;
  /** As a starter's text has it: `{{contact.city}}`. */
  token: string;
  /** Which of the shapes its value has. */
  shape: OwnWordsShape;
  /** The character that stands for it until all values were replaced: U+E000 and following. */
  mark: string;
}

/**
 * How the card finds the values of one client in what a salesperson writes. It is data, so that
 * the card needs only the few lines that apply it, and the values themselves never leave it.
 */
export interface OwnWordsGuide {
  /** In the order in which values are replaced: a company before the city in its name. */
  facts: OwnWordsFact[];
  /** Steps before any value is looked for; what they put U+F8FF before is not taken for a value. */
  prepare: Rewrites;
  /**
   * By shape: the steps from a value in lower case (a day as `YYYY-MM-DD`) to the pattern of all
   * the ways in which it is written. Group 1 of the pattern is kept before the token.
   */
  shapes: Record<OwnWordsShape, Rewrites>;
  /** Steps after all values were replaced; U+E000 and following stand for the facts. */
  tidy: Rewrites;
}
