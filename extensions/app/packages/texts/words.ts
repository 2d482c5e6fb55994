/** The name of a placeholder; what else stands in braces, such as `{{contact.city}}`, is text. */
type NameOf<Inner extends string> = Inner extends `${string}{${infer Last}`
  ? NameOf<Last>
  : Inner extends `${string}${'.' | ' ' | '|' | '"'}${string}`
    ? never
    : Inner;

/** The placeholders of a sentence, as a union: `'author'` for `'by {author}'`. */
export type Placeholders<S extends string> =
  S extends `${string}{${infer Inner}}${infer Rest}`
    ? NameOf<Inner> | Placeholders<Rest>
    : never;

type AllOf<Union> = (
  Union extends unknown ? (each: Union) => void : never
) extends (all: infer All) => void
  ? All
  : never;

/** A sentence that has these placeholders, in whatever order. */
export type Sentence<Names extends string> = [Names] extends [never]
  ? string
  : AllOf<
        Names extends string ? `${string}{${Names}}${string}` : never
      > extends infer S extends string
    ? S
    : never;

/** What the English says of one, and of any other number. */
export interface EnglishPlural {
  readonly one: string;
  readonly other: string;
}

/** Forms that a language may have besides. */
export type MoreForms = 'zero' | 'two' | 'few' | 'many';

/**
 * A sentence about a number: `one` for exactly one, `other` for every other number, unless the
 * language has a form of its own for it (the categories of `Intl.PluralRules`).
 */
export type Plural<E extends EnglishPlural = EnglishPlural> = {
  readonly [Form in 'one' | 'other']: Sentence<Placeholders<E[Form]>>;
} & Readonly<Partial<Record<MoreForms, Sentence<Placeholders<E['other']>>>>>;

/** The sentences of a room in any language: the keys and the placeholders of the English. */
export type Words<E> = E extends string
  ? Sentence<Placeholders<E>>
  : E extends EnglishPlural
    ? Plural<E>
    : { readonly [Key in keyof E]: Words<E[Key]> };

/** The names of all placeholders in sentences. */
export type PlaceholdersIn<E> = E extends string
  ? Placeholders<E>
  : { [Key in keyof E]: PlaceholdersIn<E[Key]> }[keyof E];
