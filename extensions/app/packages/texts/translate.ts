import type { Placeholders, Words } from './words.ts';

type ExactSentence<E, S> = E extends string
  ? S extends string
    ? [Placeholders<S>] extends [Placeholders<E>]
      ? S
      : `A placeholder that the English has not; it has ${Placeholders<E>}`
    : never
  : never;

/** Nothing but the keys and the placeholders of the English. */
export type Exact<E, T> = {
  [Key in keyof T]: Key extends keyof E
    ? T[Key] extends string
      ? ExactSentence<E[Key], T[Key]>
      : Exact<E[Key], T[Key]>
    : E extends { one: string; other: string }
      ? ExactSentence<E['other'], T[Key]>
      : never;
};

/**
 * The sentences of a room in a further language. It compiles where they have the keys and the
 * placeholders of the English: none missing, none more. A plural may have more forms.
 */
export const translate = <const E, const T extends Words<E>>(
  english: E,
  sentences: T & Exact<E, T>,
): Words<E> => sentences;
