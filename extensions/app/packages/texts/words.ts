/**
 * How a placeholder begins in a sentence: `author}` for `{author}`, `count, ` for `{count, number}`
 * and for `{count, plural, …}`. What else stands in braces, such as `{{contact.city}}` or the form
 * of a plural, is text; so that it is told apart, a form has more than one word.
 */
type MarkOf<Inner extends string> = Inner extends `${infer Head}{${infer Last}`
  ? MarkOfArgument<Head> | MarkOf<Last>
  : Inner extends `${infer Name}, number`
    ? `${Name}, `
    : Inner extends `${string}${'.' | ' ' | '|' | '"'}${string}`
      ? never
      : `${Inner}}`;

type MarkOfArgument<Head extends string> =
  Head extends `${infer Name}, plural, ${string}` ? `${Name}, ` : never;

type Marks<S extends string> =
  S extends `${string}{${infer Inner}}${infer Rest}`
    ? MarkOf<Inner> | Marks<Rest>
    : never;

/** The placeholders of a sentence, as a union: `'author'` for `'by {author}'`. */
export type Placeholders<S extends string> =
  Marks<S> extends infer Mark
    ? Mark extends `${infer Name}${'}' | ', '}`
      ? Name
      : never
    : never;

/** A sentence about a number, whose form follows it. */
export type Message = `${string}{${string}, plural, ${string}`;

type AllOf<Union> = (
  Union extends unknown ? (each: Union) => void : never
) extends (all: infer All) => void
  ? All
  : never;

/** A sentence that has these placeholders, in whatever order. */
type Sentence<Mark extends string> = [Mark] extends [never]
  ? string
  : AllOf<
        Mark extends string ? `${string}{${Mark}${string}` : never
      > extends infer S extends string
    ? S
    : never;

/** The sentences of a room in any language: the keys and the placeholders of the English. */
export type Words<E> = E extends string
  ? Sentence<Marks<E>> & (E extends Message ? Message : unknown)
  : { readonly [Key in keyof E]: Words<E[Key]> };

/** The names of all placeholders in sentences. */
export type PlaceholdersIn<E> = E extends string
  ? Placeholders<E>
  : { [Key in keyof E]: PlaceholdersIn<E[Key]> }[keyof E];
