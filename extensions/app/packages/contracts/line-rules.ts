import type { Language } from './language.ts';
import type { Rewriting } from './rewrite.ts';

/**
 * What a card needs to tell a value from none and to say it as people do; data, so that the card
 * stays small. Only what the answer's texts can need is sent.
 */
export interface LineRules {
  /** The account's IANA time zone, in which a time is some day. */
  timeZone: string;
  /**
   * For the raw value of a fact, with the fact's name and `\0` before it: `contact.city\0PARIS`.
   * A value that the record lacks is `undefined` or `null`. What is left is the value to say,
   * without the name; '' where it is none.
   */
  values: readonly Rewriting[];
  /** By the language of a text, on the whole of it: words follow the values beside them. */
  adapt: Record<Language, readonly Rewriting[]>;
  /**
   * On a line as it is said, with the card’s lines after it, each after `\u0001`: as much of it as
   * stands where a starter is folded, told apart from the others.
   */
  fold: readonly Rewriting[];
}
