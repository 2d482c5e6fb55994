import type { Message, Placeholders, Words } from './words.ts';

/** Sentences by key, at any depth. */
interface Tree {
  readonly [key: string]: string | Tree;
}

/** What the compiler says of a sentence; an object, so that no sentence is one. */
interface Wrong<Why extends string> {
  readonly why: Why;
}

/** The sentence itself, or, for the compiler to name, what is wrong. */
type CheckedSentence<E extends string, S> = S extends string
  ? [Placeholders<S>, Placeholders<E>] extends [
      Placeholders<E>,
      Placeholders<S>,
    ]
    ? [E, S] extends [Message, Message]
      ? S
      : E extends Message
        ? Wrong<'Let the form follow the number: {count, plural, …}'>
        : S extends Message
          ? Wrong<'Write one form: that of the English follows no number'>
          : S
    : [Placeholders<E>] extends [never]
      ? Wrong<'Write no placeholder: the English has none'>
      : Wrong<`Write each placeholder of the English: {${Placeholders<E>}}`>
  : Wrong<'Write one sentence'>;

type CheckedRoom<E, T> = {
  [Key in keyof E]: Key extends keyof T
    ? E[Key] extends string
      ? CheckedSentence<E[Key], T[Key]>
      : CheckedRoom<E[Key], T[Key]>
    : Words<E[Key]>;
} & {
  [Key in Exclude<keyof T, keyof E>]: Wrong<'The English has no such key'>;
};

/**
 * The sentences of a room in a further language. It compiles where they have the keys and the
 * placeholders of the English: none missing, none more.
 */
export const translate = <const E, const T extends Tree>(
  english: E,
  sentences: T & CheckedRoom<E, T>,
): T => sentences;
