import type { sentences as english } from './en/index.ts';
import type { PlaceholdersIn } from './words.ts';

/** What a sentence wants; anything where it is not known which sentence it is. */
export type Values<S extends string> = string extends S
  ? Record<string, string | number>
  : {
      [
        Name in PlaceholdersIn<
          typeof english
        > as S extends `${string}{${Name}}${string}` ? Name : never
      ]: string | number;
    };

/** Puts values into a sentence: `fillText('by {author}', { author: 'Ines' })`. */
export const fillText = <S extends string>(
  sentence: S,
  values: Values<S>,
): string => {
  const known: Record<string, string | number> = values;

  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in known ? String(known[name]) : whole,
  );
};
