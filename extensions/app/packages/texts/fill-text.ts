import type { sentences as english } from './en/index.ts';
import type { Message, PlaceholdersIn } from './words.ts';

/** What a sentence wants; anything where it is not known which sentence it is. */
export type Values<S extends string> = string extends S
  ? Record<string, string | number>
  : {
      [
        Name in PlaceholdersIn<typeof english> as S extends
          `${string}{${Name}}${string}` | `${string}{${Name}, ${string}`
          ? Name
          : never
      ]: string | number;
    };

/**
 * Puts values into a sentence: `fillText('by {author}', { author: 'Ines' })`. A sentence whose form
 * follows a number is said by `sayNumber`.
 */
export const fillText = <S extends string>(
  sentence: S,
  values: NoInfer<S> extends Message ? never : Values<NoInfer<S>>,
): string => {
  const known: Record<string, string | number> = values;

  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in known ? String(known[name]) : whole,
  );
};
